import { nearest } from './nearest.ts';
import type { Quotation, Quote } from './quotation.ts';
import type { Segments } from './segment.ts';
import type { Span } from './span.ts';
import type { TextIndex } from './text-index.ts';

/** A text made ready for finding words in it. */
export interface SegmentedText {
  readonly index: TextIndex;
  readonly segments: Segments;
}

/** Why a quote has no one place in the text. */
export interface QuoteProblem {
  readonly code:
    | 'WORDS_NOT_FOUND'
    | 'WORDS_AMBIGUOUS'
    | 'OCCURRENCE_OUT_OF_RANGE'
    | 'PARAGRAPH_OUT_OF_RANGE'
    | 'SPAN_INVERTED'
    | 'SPAN_OUT_OF_RANGE'
    | 'SPAN_MISMATCH';
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string;
}

export type Resolution = { readonly span: Span } | { readonly problem: QuoteProblem };

/** Finds the one place of a quote, or says why it has none. Never guesses between look-alikes. */
export function resolveQuote(text: SegmentedText, quote: Quote): Resolution {
  if (typeof quote === 'string') return resolveQuotation(text, { exact: quote });
  return 'start' in quote ? resolveSpan(text, quote) : resolveQuotation(text, quote);
}

/** Every place where words stand in the text, in order; a place that would cut a combining mark off is none. */
export function findAll(text: SegmentedText, quotation: Quotation): readonly Span[] {
  const { index, segments } = text;
  const within = quotation.paragraph === undefined ? undefined : segments.paragraphs[quotation.paragraph - 1];
  const from = within ? index.toUtf16(within.start) : 0;
  const to = within ? index.toUtf16(within.end) : index.text.length;
  const { exact, prefix = '', suffix = '' } = quotation;
  const needle = prefix + exact + suffix;
  const places: Span[] = [];
  for (let at = index.text.indexOf(needle, from); at >= 0; at = index.text.indexOf(needle, at + 1)) {
    const start = at + prefix.length;
    const end = start + exact.length;
    if (start < from || end > to) continue;
    if (isBoundary(index.text, start) && isBoundary(index.text, end)) {
      places.push({ start: index.fromUtf16(start), end: index.fromUtf16(end), exact });
    }
  }
  return places;
}

function resolveQuotation(text: SegmentedText, quotation: Quotation): Resolution {
  const { paragraph, occurrence } = quotation;
  const paragraphs = text.segments.paragraphs.length;
  if (paragraph !== undefined && paragraph > paragraphs) {
    return refuse('PARAGRAPH_OUT_OF_RANGE', `a paragraph from 1 to ${paragraphs}`, `paragraph ${paragraph}`);
  }
  const places = findAll(text, quotation);
  const where = paragraph === undefined ? 'in the article' : `in paragraph ${paragraph}`;
  const [only] = places;
  if (only === undefined) {
    const near = nearest(text.index.text, quotation.exact);
    return refuse('WORDS_NOT_FOUND', `words that stand ${where}`, `“${quotation.exact}”`, near);
  }
  if (occurrence !== undefined) {
    const chosen = places[occurrence - 1];
    return chosen
      ? { span: chosen }
      : refuse(
          'OCCURRENCE_OUT_OF_RANGE',
          `an occurrence from 1 to ${places.length}`,
          `occurrence ${occurrence}`,
        );
  }
  if (places.length > 1) {
    const inParagraphs = [...new Set(places.map((place) => paragraphOf(text.segments, place)))].join(', ');
    return refuse(
      'WORDS_AMBIGUOUS',
      'words that stand once, or a paragraph, occurrence, prefix or suffix that tells them apart',
      `“${quotation.exact}” ${places.length} times ${where} (paragraph ${inParagraphs})`,
    );
  }
  return { span: only };
}

function resolveSpan({ index }: SegmentedText, span: Span): Resolution {
  if (span.end <= span.start) {
    return refuse('SPAN_INVERTED', 'a start before the end', `start ${span.start}, end ${span.end}`);
  }
  if (span.end > index.length) {
    return refuse('SPAN_OUT_OF_RANGE', `an end of at most ${index.length}`, `end ${span.end}`);
  }
  const actual = index.slice(span.start, span.end);
  if (actual !== span.exact) {
    return refuse(
      'SPAN_MISMATCH',
      `“${span.exact}”`,
      `“${actual}” at ${span.start}–${span.end}`,
      nearest(index.text, span.exact),
    );
  }
  return { span: { start: span.start, end: span.end, exact: span.exact } };
}

function paragraphOf(segments: Segments, span: Span): number {
  return (
    segments.paragraphs.findIndex(
      (paragraph) => span.start >= paragraph.start && span.start < paragraph.end,
    ) + 1
  );
}

function refuse(code: QuoteProblem['code'], expected: string, found: string, near?: string): Resolution {
  return { problem: { code, expected, found, ...(near === undefined ? {} : { nearest: near }) } };
}

/** No boundary lies between the halves of a surrogate pair, or between a letter and its combining mark. */
function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return (
    !/^(?:\p{M}|[\udc00-\udfff])/u.test(text.slice(offset, offset + 2)) || !/\S$/.test(text.slice(0, offset))
  );
}
