import type { Event, Span, Statement } from '@depeche/model';
import { spansOfEvent, spansOfStatement } from '@depeche/model';

/**
 * Where a record stands, as one text to sort by: its article's slug, the offset of the first of its words, and what
 * tells it from others there. `!` comes before every character of a slug, so articles stand in the order of their slugs;
 * an event's slug follows a space, so events come before the statements that begin where they do.
 */
export function positionOf(article: string, start: number, ending: string): string {
  return `${article}!${String(start).padStart(DIGITS, '0')}!${ending}`;
}

const DIGITS = 9;

/** Where a list of words begins; at the article's beginning where there are none. */
export function startOf(spans: readonly Span[]): number {
  return spans.reduce((least, { start }) => Math.min(least, start), spans[0]?.start ?? 0);
}

export function positionOfStatement(statement: Statement): string {
  const id = statement.slug.slice(statement.article.length + 1);
  return positionOf(statement.article, startOf(spansOfStatement(statement)), id);
}

/** The first of its words in the article whose slug comes first. */
export function positionOfEvent(event: Event): string {
  let first = { article: '', start: 0 };
  for (const span of spansOfEvent(event)) {
    const isEarlier =
      first.article === '' ||
      span.article < first.article ||
      (span.article === first.article && span.start < first.start);
    if (isEarlier) first = span;
  }
  return positionOf(first.article, first.start, ` ${event.slug}`);
}
