import type { Dossier } from '../dossier/dossier-record.ts';
import type { Article } from '../records/article.ts';
import type { Statement } from '../records/statement.ts';
import type { Slug } from '../slug.ts';
import { segmentText } from '../text/segment.ts';
import { compareSpans, type Span } from '../text/span.ts';

/** Which sentences of an article a statement, an event or a note backs. */
export interface Coverage {
  /** How many sentences the article has. */
  readonly total: number;
  readonly covered: number;
  /** From 0 to 1; 1 where there is no sentence to cover. */
  readonly ratio: number;
  /** The sentences that nothing backs, in the order of the text. */
  readonly uncovered: readonly Span[];
}

/** The coverage of sentences by spans; a sentence is covered when a span shares a character with it. */
export function coverageOf(sentences: readonly Span[], backing: readonly Span[]): Coverage {
  const sorted = [...backing].sort(compareSpans);
  // Taken by their ends, each sentence sees all spans that the one before it saw, so that one walk along them is enough.
  let next = 0;
  let reached = 0;
  const uncovered = sentences
    .toSorted((a, b) => a.end - b.end)
    .filter(({ start, end }) => {
      for (let span = sorted[next]; span && span.start < end; span = sorted[++next]) {
        reached = Math.max(reached, span.end);
      }
      return reached <= start;
    })
    .sort(compareSpans);
  const covered = sentences.length - uncovered.length;
  return {
    total: sentences.length,
    covered,
    ratio: sentences.length === 0 ? 1 : covered / sentences.length,
    uncovered,
  };
}

/** The coverage of one article of a dossier; an article without text has no sentences. */
export function coverage(dossier: Dossier, article: Article): Coverage {
  const sentences = article.text === null ? [] : segmentText(article.text, article.language).sentences;
  return coverageOf(sentences, backingSpans(dossier, article.slug));
}

/** Every span of an article that backs a statement, an event or a note. Mentions back nothing: a name proves no fact. */
export function backingSpans(dossier: Dossier, article: Slug): Span[] {
  return [
    ...dossier.statements.filter((statement) => statement.article === article).flatMap(spansOfStatement),
    ...dossier.events.flatMap(spansOfEvent).filter((span) => span.article === article),
    ...dossier.notes.filter((note) => note.article === article).flatMap(({ spans }) => spans),
  ];
}

/** Every span on which a statement rests: its own, and those of its chain and its dates. */
export function spansOfStatement(statement: Statement): Span[] {
  return [
    ...statement.source,
    ...statement.cue,
    ...statement.content,
    ...(statement.saidOn?.expression ?? []),
    ...statement.attribution.flatMap(({ source, cue, time }) => [
      ...source,
      ...cue,
      ...(time?.expression ?? []),
    ]),
  ];
}

/** Every span on which an event rests: its own, and those of its date and numbers. */
export function spansOfEvent(event: Dossier['events'][number]) {
  return [
    ...event.evidence,
    ...(event.time?.expression ?? []),
    ...event.quantities.flatMap(({ evidence }) => evidence),
  ];
}
