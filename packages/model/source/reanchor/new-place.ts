import { contextOf } from '../text/context.ts';
import { findAll } from '../text/resolve-quote.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Span } from '../text/span.ts';

/**
 * Where the words of a span stand once their text was edited; undefined where that is not certain. Words are followed
 * only where they stood once and stand once, with the words around them or by themselves: of two look-alikes one may
 * have been deleted, and the other is not the same place.
 */
export function newPlace(before: SegmentedText, span: Span, after: SegmentedText): Span | undefined {
  const { exact } = span;
  const { prefix, suffix } = contextOf(before.index, span);
  for (const context of [{ prefix, suffix }, { prefix }, { suffix }, {}]) {
    const quotation = { exact, ...context };
    const [place, ...others] = findAll(after, quotation);
    if (place && others.length === 0 && findAll(before, quotation).length === 1) return place;
  }
  return undefined;
}
