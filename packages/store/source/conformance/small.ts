import type { Actor, Article, Conflict, Dossier, Event, Note, Span, Statement } from '@depeche/model';

/** A dossier by hand: nothing in it but what is given. */
export function dossierOf(slug: string, records: Partial<Dossier> = {}): Dossier {
  return {
    slug,
    version: 1,
    actors: [],
    places: [],
    topics: [],
    events: [],
    articles: [],
    statements: [],
    mentions: [],
    notes: [],
    conflicts: [],
    ...records,
  };
}

export function actorOf(slug: string, changes: Partial<Actor> = {}): Actor {
  return {
    slug,
    kind: 'PERSON',
    name: { en: slug },
    aliases: {},
    codes: {},
    offices: {},
    memberOf: [],
    ...changes,
  };
}

export function articleOf(slug: string, text: string, changes: Partial<Article> = {}): Article {
  return { slug, language: 'fr', codes: {}, provenance: { method: 'AUTHORED' }, text, ...changes };
}

/** Where words stand in an article. */
export function spanIn(article: Article, exact: string): Span {
  const start = [...(article.text ?? '').slice(0, (article.text ?? '').indexOf(exact))].length;
  return { start, end: start + [...exact].length, exact };
}

export function statementOf(
  article: Article,
  id: string,
  exact: string,
  changes: Partial<Statement> = {},
): Statement {
  return {
    slug: `${article.slug}/${id}`,
    article: article.slug,
    text: exact,
    speakers: [],
    addressees: [],
    attribution: [],
    form: 'INDIRECT',
    act: 'ASSERT',
    certainty: 'UNDERSPECIFIED',
    polarity: 'POSITIVE',
    tense: 'PAST_OR_PRESENT',
    source: [],
    cue: [],
    content: [spanIn(article, exact)],
    about: [],
    reportedAlso: [],
    codes: {},
    lost: [],
    ...changes,
  };
}

export function eventOf(slug: string, changes: Partial<Event> = {}): Event {
  return {
    slug,
    type: 'CONSULT',
    label: { en: slug },
    status: 'OCCURRED',
    participants: [],
    quantities: [],
    relations: [],
    codes: {},
    evidence: [],
    reportedIn: [],
    lost: [],
    accordingTo: [],
    ...changes,
  };
}

export function conflictOf(slug: string, between: Conflict['between']): Conflict {
  return { slug, note: { en: slug }, between };
}

export function noteOf(article: Article, text: string, on: Note['on'], spans: Note['spans'] = []): Note {
  return { article: article.slug, spans, text: { en: text }, on, sources: [], codes: {}, lost: [] };
}
