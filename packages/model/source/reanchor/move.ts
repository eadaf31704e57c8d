import { contextOf } from '../text/context.ts';
import { createHints } from '../text/hints.ts';
import type { EvidenceQuote } from '../text/quotation.ts';
import { resolveQuote } from '../text/resolve-quote.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Span } from '../text/span.ts';
import { newPlace } from './new-place.ts';
import { requote } from './requote.ts';

/** What became of one quote. */
interface MovedQuote {
  /** The quote as it is to be written; absent where its words are lost. */
  readonly quote?: EvidenceQuote;
  readonly at?: Span;
  readonly gone?: readonly Span[];
}

/** Follows quotes from one text into another. */
export type Move = ReturnType<typeof createMove>;

export function createMove(before: SegmentedText, after: SegmentedText) {
  const hints = createHints(0);
  return {
    quote(quote: EvidenceQuote): MovedQuote {
      const resolution = resolveQuote(before, quote, hints);
      // What had no place before is a problem of the document, and stays as it is written.
      if ('problem' in resolution) return { quote };
      const at = newPlace(before, resolution.span, after);
      return at ? { quote: requote(after, quote, at, hints), at } : { gone: [resolution.span] };
    },
    /** The words with those around them, as they are kept when they are lost. */
    wordsOf(span: Span) {
      const { prefix, suffix } = contextOf(before.index, span);
      return { exact: span.exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
    },
    before,
    after,
    hints,
  };
}
