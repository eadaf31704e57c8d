import {
  articleOf,
  boundsOf,
  type Dossier,
  type Event,
  earliestDay,
  fold,
  localize,
  overlapsRange,
  type Reference,
  readReference,
  relayersOf,
  type Statement,
  spansOfEvent,
  spansOfStatement,
  type TimeRange,
} from '@depeche/model';
import type { Lists } from '../contract/store.ts';

/** What the lists of a store should say, worked out from the dossiers by plain loops over all records. */
export interface Oracle {
  readonly records: { readonly [T in keyof Lists]: readonly Lists[T]['record'][] };
  readonly holds: {
    readonly [T in keyof Lists]: (record: Lists[T]['record'], filter: Lists[T]['filter']) => boolean;
  };
  /** The values to compare two records by, for each ordering. */
  readonly keys: {
    readonly [T in keyof Lists]: Readonly<
      Record<string, (record: Lists[T]['record']) => ReadonlyArray<string | number>>
    >;
  };
}

export function oracleOf(dossiers: readonly Dossier[]): Oracle {
  const articles = dossiers.flatMap((dossier) => dossier.articles);
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  const events = dossiers.flatMap((dossier) => dossier.events);
  const mentions = dossiers.flatMap((dossier) => dossier.mentions);

  const isInArticle = (
    type: 'actor' | 'event' | 'place' | 'topic',
    slug: string,
    article: string,
  ): boolean => {
    const told = events.filter((event) => articlesOf(event).includes(article));
    if (type === 'event') return told.some((event) => event.slug === slug);
    const said = statements.filter((statement) => statement.article === article);
    const names = (reference: Reference) => {
      const found = readReference(reference);
      return found.type === type && found.slug === slug;
    };
    return (
      mentions.some((mention) => mention.article === article && names(mention.of)) ||
      said.some((statement) => statement.about.some(names)) ||
      (type === 'place' && told.some((event) => event.place === slug)) ||
      (type === 'actor' &&
        (told.some((event) => event.participants.some(({ actor }) => actor === slug)) ||
          said.some((each) => [...each.speakers, ...each.addressees, ...relayersOf(each)].includes(slug))))
    );
  };

  const isInDossier = (dossier: string | null | undefined, list: keyof Dossier, slug: string): boolean =>
    !dossier ||
    dossiers.some((each) => {
      const records = each[list];
      return (
        each.slug === dossier &&
        Array.isArray(records) &&
        records.some((record) => Reflect.get(record, 'slug') === slug)
      );
    });

  return {
    records: {
      article: articles,
      actor: dossiers.flatMap((dossier) => dossier.actors),
      statement: statements,
      event: events,
      place: dossiers.flatMap((dossier) => dossier.places),
      topic: dossiers.flatMap((dossier) => dossier.topics),
      conflict: dossiers.flatMap((dossier) => dossier.conflicts),
      mention: mentions,
    },
    holds: {
      article: (article, { dossier, query, language, publishedOn, actor, event, place, topic }) =>
        isInDossier(dossier, 'articles', article.slug) &&
        hasWords(query, [article.title ?? '', article.text ?? '']) &&
        (!language || article.language === language) &&
        (!publishedOn ||
          (article.publishedOn !== undefined && overlapsRange(article.publishedOn, publishedOn))) &&
        (!actor || isInArticle('actor', actor, article.slug)) &&
        (!event || isInArticle('event', event, article.slug)) &&
        (!place || isInArticle('place', place, article.slug)) &&
        (!topic || isInArticle('topic', topic, article.slug)),
      actor: (actor, { dossier, article, kind, query }) =>
        isInDossier(dossier, 'actors', actor.slug) &&
        (!article || isInArticle('actor', actor.slug, article)) &&
        (!kind || kind.includes(actor.kind)) &&
        hasWords(query, [...Object.values(actor.name), ...Object.values(actor.aliases).flat()]),
      statement: (statement, filter) =>
        isInDossier(filter.dossier, 'articles', statement.article) &&
        (!filter.article || statement.article === filter.article) &&
        (!filter.speaker || statement.speakers.includes(filter.speaker)) &&
        (!filter.addressee || statement.addressees.includes(filter.addressee)) &&
        (!filter.via || relayersOf(statement).includes(filter.via)) &&
        (!filter.during || statement.during === filter.during) &&
        (!filter.event ||
          statement.during === filter.event ||
          statement.performs === filter.event ||
          statement.about.some((subject) => 'event' in subject && subject.event === filter.event)) &&
        (!filter.about ||
          statement.about.some((subject) => JSON.stringify(subject) === JSON.stringify(filter.about))) &&
        (!filter.form || filter.form.includes(statement.form)) &&
        (!filter.act || filter.act.includes(statement.act)) &&
        (!filter.certainty || filter.certainty.includes(statement.certainty)) &&
        (!filter.polarity || filter.polarity.includes(statement.polarity)) &&
        (!filter.channel ||
          statement.attribution.some(({ channel }) => filter.channel?.includes(channel) === true)) &&
        isWithin(statement.saidOn?.edtf, filter.time) &&
        hasWords(filter.query, [statement.text, ...statement.source.map(({ exact }) => exact)]),
      event: (event, filter) =>
        isInDossier(filter.dossier, 'events', event.slug) &&
        (!filter.article || isInArticle('event', event.slug, filter.article)) &&
        (!filter.participant || event.participants.some(({ actor }) => actor === filter.participant)) &&
        (!filter.place || event.place === filter.place) &&
        (!filter.type || filter.type.includes(event.type)) &&
        (!filter.mode || (event.mode !== undefined && filter.mode.includes(event.mode))) &&
        (!filter.status || filter.status.includes(event.status)) &&
        isWithin(event.time?.edtf, filter.time) &&
        hasWords(filter.query, [...Object.values(event.label), ...event.evidence.map(({ exact }) => exact)]),
      place: ({ slug, name }, { dossier, article, query }) =>
        isInDossier(dossier, 'places', slug) &&
        (!article || isInArticle('place', slug, article)) &&
        hasWords(query, Object.values(name)),
      topic: ({ slug, label }, { dossier, article, query }) =>
        isInDossier(dossier, 'topics', slug) &&
        (!article || isInArticle('topic', slug, article)) &&
        hasWords(query, Object.values(label)),
      conflict: ({ slug, between, note }, { dossier, article, query }) =>
        isInDossier(dossier, 'conflicts', slug) &&
        (!article ||
          between.some((party) =>
            'statement' in party
              ? articleOf(party.statement) === article
              : isInArticle('event', party.event, article),
          )) &&
        hasWords(query, Object.values(note)),
      mention: (mention, { article, of, kind }) =>
        (!article || mention.article === article) &&
        (!of || JSON.stringify(mention.of) === JSON.stringify(of)) &&
        (!kind || kind.includes(mention.kind)),
    },
    keys: {
      article: {
        PUBLISHED_ON: ({ publishedOn, slug }) => [earliestDay(publishedOn ?? null), slug],
        TITLE: ({ title, slug }) => [fold(title ?? ''), slug],
        SLUG: ({ slug }) => [slug],
      },
      actor: {
        NAME: ({ name, slug }) => [fold(localize(name)), slug],
        STATEMENTS: ({ slug }) => [statements.filter(({ speakers }) => speakers.includes(slug)).length, slug],
        SLUG: ({ slug }) => [slug],
      },
      statement: {
        POSITION: placeOfStatement,
        SAID_ON: (statement) => [...timeKey(statement.saidOn?.edtf), ...placeOfStatement(statement)],
        SLUG: ({ slug }) => [slug],
      },
      event: {
        TIME: (event) => [...timeKey(event.time?.edtf), ...placeOfEvent(event)],
        LABEL: ({ label, slug }) => [fold(localize(label)), slug],
        SLUG: ({ slug }) => [slug],
      },
      place: { NAME: ({ name, slug }) => [fold(localize(name)), slug], SLUG: ({ slug }) => [slug] },
      topic: { LABEL: ({ label, slug }) => [fold(localize(label)), slug], SLUG: ({ slug }) => [slug] },
      conflict: { SLUG: ({ slug }) => [slug] },
      mention: {
        POSITION: (mention) => [mention.article, mention.spans[0]?.start ?? 0, mentions.indexOf(mention)],
      },
    },
  };
}

/** The order of two keys: value by value, texts by their characters. */
export function compareKeys(a: ReadonlyArray<string | number>, b: ReadonlyArray<string | number>): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Where a statement first stands; at the beginning of its article where it has no words. */
export function placeOfStatement(statement: Statement): [string, number, string] {
  const starts = spansOfStatement(statement).map((span) => span.start);
  return [statement.article, starts.length > 0 ? Math.min(...starts) : 0, statement.slug];
}

/** Where an event first stands; nowhere comes first. */
export function placeOfEvent(event: Event): [string, number, string] {
  const places = spansOfEvent(event).map(({ article, start }): [string, number] => [article, start]);
  const [article = '', start = 0] = places.sort(compareKeys)[0] ?? [];
  return [article, start, event.slug];
}

/** Undated, then by earliest day, then by precision. */
export function timeKey(edtf: string | undefined): [number, number] {
  if (edtf === undefined) return [Number.NEGATIVE_INFINITY, -1];
  const { earliest, precision } = boundsOf(edtf);
  return [earliestDay(earliest), ['DAY', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'].indexOf(precision)];
}

/** The articles that tell of an event; where there are none, those of the statements on which it rests. */
export function articlesOf(event: Event): string[] {
  const articles = [...spansOfEvent(event).map(({ article }) => article), ...event.reportedIn];
  return articles.length > 0 ? articles : event.accordingTo.map(articleOf);
}

function isWithin(edtf: string | undefined, range: TimeRange | null | undefined): boolean {
  return !range || (edtf !== undefined && overlapsRange(edtf, range));
}

/** Single words and beginnings only: what quotes mean is tested where queries are. */
function hasWords(query: string | null | undefined, texts: readonly string[]): boolean {
  if (query === null || query === undefined) return true;
  const words = new Set(texts.flatMap((text) => fold(text).split(/[^a-z0-9]+/)));
  return fold(query)
    .split(' ')
    .every((word) =>
      word.endsWith('*') ? [...words].some((each) => each.startsWith(word.slice(0, -1))) : words.has(word),
    );
}
