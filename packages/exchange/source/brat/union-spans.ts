import { compareSpans, type Span, type TextIndex } from '@depeche/model';

/** Spans in the order of the text; those that share characters become one. */
export function unionSpans(spans: readonly Span[], index: TextIndex): Span[] {
  const joined: Array<{ start: number; end: number }> = [];
  for (const { start, end } of spans.toSorted(compareSpans)) {
    const previous = joined.at(-1);
    if (previous && start < previous.end) previous.end = Math.max(previous.end, end);
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => ({ start, end, exact: index.slice(start, end) }));
}
