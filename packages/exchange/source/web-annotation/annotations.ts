import {
  type Actor,
  type Article,
  contextOf,
  type Event,
  type Localized,
  localize,
  type Mention,
  type Mentionable,
  type Note,
  type Place,
  type Provenance,
  readReference,
  type Slug,
  type Span,
  type Statement,
  type TextIndex,
} from '@depeche/model';
import { addressOf, annotationAddress, hrefOf } from '../linked-data/addresses.ts';
import { createAnnotationNames } from '../linked-data/annotation-names.ts';
import { utcTime } from './utc-time.ts';
import { recordBody } from './vocabulary.ts';

/** An article with what is needed to write down its annotations. */
interface Subject {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
  /** The events of which it tells. */
  readonly events: readonly Event[];
  /** Where the dossier comes from. */
  readonly provenance: Provenance | undefined;
  /** The article as its document writes it. */
  readonly entry: {
    readonly statements?: Readonly<Record<string, object>> | undefined;
    readonly mentions?: readonly object[] | undefined;
    readonly notes?: readonly object[] | undefined;
  };
  readonly index: TextIndex | null;
  readonly address: string;
  readonly actors: ReadonlyMap<Slug, Actor>;
  readonly places: ReadonlyMap<Slug, Place>;
  readonly base: string;
}

/** The annotations of one article, in the order of its statements, mentions, notes and events. */
export function* annotationsOf(article: Article, subject: Subject): Generator<object> {
  const { entry, base } = subject;
  const nameOnce = createAnnotationNames(article.slug, base);
  const annotation = (id: string, motivation: string, body: readonly object[], spans: readonly Span[]) => ({
    id,
    type: 'Annotation',
    motivation,
    ...lifecycle(article.provenance, subject.provenance),
    body,
    target: targetOf(spans, subject),
  });

  for (const statement of subject.statements) {
    const { slug, text, content, cue, source, speakers } = statement;
    const record = entry.statements?.[slug.slice(article.slug.length + 1)] ?? {};
    const names = speakers.map((speaker) => nameOf(subject.actors.get(speaker), article.language));
    const words = [names.join(', '), text].filter((part) => part !== '').join(': ');
    const body = [...textBody(words, article.language), recordBody('statement', { slug, ...record })];
    const spans = [content, cue, source].find((some) => some.length > 0) ?? [];
    yield annotation(annotationAddress('statement', slug, base), 'identifying', body, spans);
  }
  for (const [i, mention] of subject.mentions.entries()) {
    const record = entry.mentions?.[i] ?? {};
    const body = [identityOf(mention.of, subject), recordBody('mention', record)];
    yield annotation(nameOnce('mention', record), 'identifying', body, mention.spans);
  }
  for (const [i, note] of subject.notes.entries()) {
    const record = entry.notes?.[i] ?? {};
    const sources = note.sources.map((source) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: hrefOf(source),
    }));
    const body = [commentOf(note.text), ...sources, recordBody('note', record)];
    yield annotation(nameOnce('note', record), 'commenting', body, note.spans);
  }
  for (const { slug, label, evidence } of subject.events) {
    const spans = evidence
      .filter((span) => span.article === article.slug)
      .map(({ start, end, exact }) => ({ start, end, exact }));
    const body = [
      ...textBody(localize(label, article.language), languageOf(label, article.language)),
      recordBody('event', { slug }),
    ];
    yield annotation(
      annotationAddress('event', `${slug}/in/${article.slug}`, base),
      'identifying',
      body,
      spans,
    );
  }
}

function lifecycle(own: Provenance, whole: Provenance | undefined) {
  const tool = own.tool ?? whole?.tool;
  const time = own.time ?? whole?.time;
  return {
    ...(tool !== undefined && { creator: { type: 'Software', name: tool } }),
    ...(time !== undefined && { created: utcTime(time) }),
  };
}

/** Words by their position and, should the text move, by what they are and what stands around them. */
function targetOf(spans: readonly Span[], { index, address }: Subject) {
  if (spans.length === 0 || index === null) return address;
  const targets = spans.map((span) => {
    const { prefix, suffix } = contextOf(index, span);
    return {
      type: 'SpecificResource',
      source: address,
      selector: [
        { type: 'TextPositionSelector', start: span.start, end: span.end },
        {
          type: 'TextQuoteSelector',
          exact: span.exact,
          ...(prefix !== '' && { prefix }),
          ...(suffix !== '' && { suffix }),
        },
      ],
    };
  });
  return targets.length === 1 ? targets[0] : targets;
}

function textBody(value: string, language: string): object[] {
  if (value === '') return [];
  return [{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', language, value }];
}

/** The same remark in several languages is a choice between bodies (section 3.2.7). */
function commentOf(text: Localized): object {
  const items = Object.entries(text).map(([language, value]) => ({
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/plain',
    language,
    value,
  }));
  const [only] = items;
  return only && items.length === 1 ? only : { type: 'Choice', items };
}

/** Who or what is mentioned: the Wikidata item, where it is known, else our record. */
function identityOf(of: Mentionable, { actors, places, base }: Subject): object {
  const { type, slug } = readReference(of);
  const record = type === 'actor' ? actors.get(slug) : type === 'place' ? places.get(slug) : undefined;
  const wikidata = record?.wikidata;
  const source =
    wikidata === undefined ? addressOf(type, slug, base) : `http://www.wikidata.org/entity/${wikidata}`;
  return { type: 'SpecificResource', purpose: 'identifying', source };
}

function nameOf(actor: Actor | undefined, language: string): string {
  return actor ? localize(actor.name, language) : '';
}

/** The language in which {@link localize} gives some words. */
function languageOf(words: Localized, wanted: string): string {
  const given = localize(words, wanted);
  return Object.keys(words).find((language) => words[language] === given) ?? 'und';
}
