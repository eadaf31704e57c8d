import type { Hints } from '../text/hints.ts';
import type { EvidenceQuote } from '../text/quotation.ts';
import { findAll, resolveQuote } from '../text/resolve-quote.ts';
import { ordinalAt } from '../text/segment.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Span } from '../text/span.ts';

/** A quote that means a place in a text: the one that was written where it still does, else the plainest that does. */
export function requote(text: SegmentedText, quote: EvidenceQuote, place: Span, hints: Hints): EvidenceQuote {
  if (typeof quote !== 'string' && 'start' in quote) return { ...quote, ...place };
  const resolution = resolveQuote(text, quote, hints);
  if ('span' in resolution && resolution.span.start === place.start) return quote;
  const article = typeof quote === 'string' || quote.article === undefined ? {} : { article: quote.article };
  const { exact } = place;
  if (findAll(text, { exact }).length === 1) return typeof quote === 'string' ? exact : { exact, ...article };
  const paragraph = ordinalAt(text.segments.paragraphs, place.start);
  const places = findAll(text, { exact, paragraph });
  if (places.length === 1) return { exact, paragraph, ...article };
  const occurrence = places.findIndex(({ start }) => start === place.start) + 1;
  return { exact, paragraph, occurrence, ...article };
}
