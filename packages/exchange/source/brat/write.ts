import { type Actor, type Dossier, indexText, type Place, type Slug } from '@depeche/model';
import { ExchangeError } from '../error.ts';
import { createDraft } from './draft.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import { type BratMapping, labelsOf } from './mapping.ts';
import { settle } from './settle.ts';
import { parseTrace } from './trace.ts';
import { entityKey, writeMentions } from './write-mentions.ts';
import { writeNote } from './write-notes.ts';
import { writeStatement } from './write-statement.ts';

/** An article as a pair of files. */
export interface BratArticle {
  /** The name of both files, without `.txt` and `.ann`. */
  readonly name: string;
  readonly text: string;
  readonly annotations: string;
  /** What the article has and the annotations do not hold. */
  readonly leftOut: readonly LeftOut[];
}

export interface BratWriteOptions {
  /** The labels to write where a record does not know its own; those of the reader where it is left out. */
  readonly mapping?: BratMapping;
}

/**
 * Writes an article of a dossier with what brat can hold: the content, sources and cues of its statements and how they are
 * joined, form, act, certainty, polarity and tense as attributes, who words stand for as normalizations, mentions of
 * actors and places with their coreference, notes as comments. Read with the same language, dossier and mapping, the files
 * give the same records; `leftOut` counts what has no place in them. Throws an `ExchangeError` (`BAD_OPTION`) where there
 * is no such article or it has no text.
 */
export function writeBrat(dossier: Dossier, slug: Slug, { mapping }: BratWriteOptions = {}): BratArticle {
  const article = dossier.articles.find((one) => one.slug === slug);
  if (!article)
    throw new ExchangeError('BAD_OPTION', `The dossier “${dossier.slug}” has no article “${slug}”.`);
  if (article.text === null)
    throw new ExchangeError('BAD_OPTION', `The article “${slug}” has no text to annotate.`);
  const labels = labelsOf(mapping);
  const own = <T extends { readonly article: string }>(records: readonly T[]) =>
    records.filter((record) => record.article === slug);
  const statements = own(dossier.statements).filter(({ content }) => content.length > 0);
  const draft = createDraft(new Set(statements.flatMap(({ codes }) => [...idsIn(codes)])));
  const written = statements.map((statement) => writeStatement(statement, draft, labels));
  const entities = new Map<string, Actor | Place>([
    ...dossier.actors.map((actor) => [`actor/${actor.slug}`, actor] as const),
    ...dossier.places.map((place) => [`place/${place.slug}`, place] as const),
  ]);
  const mentions = writeMentions(own(dossier.mentions), entities, draft, labels);
  const standing = new Map<string, string[]>();
  for (const { id, actors } of written.flatMap(({ sources }) => sources))
    standing.set(
      id,
      actors.map((actor) => `actor/${actor}`),
    );
  for (const { id, mention } of mentions) {
    const key = entityKey(mention);
    const keys = standing.get(id) ?? [];
    if (key !== undefined && !keys.includes(key)) standing.set(id, [...keys, key]);
  }
  const contents = new Map(written.map(({ statement, content }) => [statement.slug as string, content]));
  const notes = own(dossier.notes).filter((note) =>
    writeNote(note, article.language, draft, { contents, standing }),
  );
  const expected = {
    standing,
    entities,
    mentions,
    statements: new Map(written.map(({ statement, content }) => [content, statement])),
  };
  const context = { article: slug, language: article.language, labels, index: indexText(article.text) };
  return {
    name: article.codes.brat ?? slug,
    text: article.text,
    annotations: settle(draft, expected, context),
    leftOut: leftOutOf(dossier, article, notes.length),
  };
}

/** The ids that the parts of a statement had, which nothing else may take. */
function* idsIn(codes: Readonly<Record<string, string>>): Generator<string> {
  for (const code of ['brat-content', 'brat-source', 'brat-cue']) {
    for (const { id, joins } of parseTrace(codes[code])) {
      yield id;
      for (const join of joins) yield join.id;
    }
  }
}
