import type { TextIndex } from './text-index.ts';

/** How many characters of context `prefix` and `suffix` give: enough to tell two look-alikes apart. */
export const CONTEXT_LENGTH = 32;

/** The words just before and just after a span, as in a W3C TextQuoteSelector; at most 32 code points each. */
export function contextOf(
  index: TextIndex,
  span: { readonly start: number; readonly end: number },
): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: index.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: index.slice(span.end, Math.min(index.length, span.end + CONTEXT_LENGTH)),
  };
}
