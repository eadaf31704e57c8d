import { findWordsIn } from './find-words.ts';
import type { Hints } from './hints.ts';
import type { Quotation, Quote } from './quotation.ts';
import { ordinalAt, type Segments } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';
import type { Span } from './span.ts';

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
export function resolveQuote(text: SegmentedText, quote: Quote, hints: Hints): Resolution {
  if (typeof quote === 'string') return resolveQuotation(text, { exact: quote }, hints);
  return 'start' in quote ? resolveSpan(text, quote, hints) : resolveQuotation(text, quote, hints);
}

/** Every place where words stand in the text, in order; a place that would cut a combining mark off is none. */
export function findAll(text: SegmentedText, quotation: Quotation): readonly Span[] {
  const { exact, prefix = '', suffix = '', paragraph } = quotation;
  const known = remembered.get(text) ?? new Map<string, readonly Span[]>();
  remembered.set(text, known);
  const key = JSON.stringify([exact, prefix, suffix, paragraph]);
  const places = known.get(key) ?? find(text, exact, prefix, suffix, paragraph);
  known.set(key, places);
  return places;
}

/** An author who counts occurrences asks for the same words again and again. */
const remembered = new WeakMap<SegmentedText, Map<string, readonly Span[]>>();

function find(
  { index, segments }: SegmentedText,
  exact: string,
  prefix: string,
  suffix: string,
  paragraph: number | undefined,
): readonly Span[] {
  const within =
    paragraph === undefined ? { start: 0, end: index.length } : segments.paragraphs[paragraph - 1];
  if (!within) return [];
  // The context may stand outside the paragraph, the words may not.
  const from = index.toUtf16(within.start);
  const to = index.toUtf16(within.end);
  const starts = findWordsIn(index)(prefix + exact + suffix);
  const places: Span[] = [];
  for (let i = firstNotBefore(starts, from - prefix.length); i < starts.length; i++) {
    const start = (starts[i] ?? 0) + prefix.length;
    const end = start + exact.length;
    if (end > to) break;
    if (isBoundary(index.text, start) && isBoundary(index.text, end)) {
      places.push({ start: index.fromUtf16(start), end: index.fromUtf16(end), exact });
    }
  }
  return places;
}

/** The position, in a sorted list, of the first number that is not less than another. */
function firstNotBefore(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is wrong with a quotation's paragraph, if anything. */
export function paragraphProblem(
  { segments }: SegmentedText,
  paragraph: number | undefined,
): QuoteProblem | undefined {
  const last = segments.paragraphs.length;
  if (paragraph === undefined || paragraph <= last) return undefined;
  return problem('PARAGRAPH_OUT_OF_RANGE', `a paragraph from 1 to ${last}`, `paragraph ${paragraph}`);
}

/** Words that stand nowhere, with what comes nearest to them; or that stand elsewhere than is said. */
export function notFound(text: SegmentedText, quotation: Quotation, hints: Hints): QuoteProblem {
  const { exact, prefix = '', suffix = '', paragraph } = quotation;
  const where = paragraph === undefined ? 'in the article' : `in paragraph ${paragraph}`;
  const hasContext = prefix !== '' || suffix !== '';
  const elsewhere = hasContext || paragraph !== undefined ? findAll(text, { exact }) : [];
  if (elsewhere.length === 0) {
    const near = hints.words(text, exact);
    return problem('WORDS_NOT_FOUND', `words that stand ${where}`, `“${exact}”`, near);
  }
  const expected = `words that stand ${where}${hasContext ? ' between this prefix and suffix' : ''}`;
  const found = `“${exact}”, which stands in ${inParagraphs(text.segments, elsewhere)}`;
  const near = hasContext ? hints.words(text, prefix + exact + suffix) : undefined;
  return problem('WORDS_NOT_FOUND', expected, found, near);
}

function resolveQuotation(text: SegmentedText, quotation: Quotation, hints: Hints): Resolution {
  const { paragraph, occurrence } = quotation;
  const noParagraph = paragraphProblem(text, paragraph);
  if (noParagraph) return { problem: noParagraph };
  const places = findAll(text, quotation);
  const [only] = places;
  if (only === undefined) return { problem: notFound(text, quotation, hints) };
  if (occurrence !== undefined) {
    const chosen = places[occurrence - 1];
    if (chosen) return { span: chosen };
    const expected = `an occurrence from 1 to ${places.length}`;
    return { problem: problem('OCCURRENCE_OUT_OF_RANGE', expected, `occurrence ${occurrence}`) };
  }
  if (places.length > 1) {
    const expected =
      'words that stand once, or a paragraph, occurrence, prefix or suffix that tells them apart';
    const found = `“${quotation.exact}” ${places.length} times, in ${inParagraphs(text.segments, places)}`;
    return { problem: problem('WORDS_AMBIGUOUS', expected, found) };
  }
  return { span: only };
}

function resolveSpan(text: SegmentedText, { start, end, exact }: Span, hints: Hints): Resolution {
  const { index } = text;
  if (end <= start) {
    return { problem: problem('SPAN_INVERTED', 'a start before the end', `start ${start}, end ${end}`) };
  }
  if (end > index.length) {
    return { problem: problem('SPAN_OUT_OF_RANGE', `an end of at most ${index.length}`, `end ${end}`) };
  }
  const actual = index.slice(start, end);
  if (actual === exact) return { span: { start, end, exact } };
  const near = hints.words(text, exact);
  return { problem: problem('SPAN_MISMATCH', `“${exact}”`, `“${actual}” at ${start}–${end}`, near) };
}

/** How many paragraphs a message names before it says that there are more. */
const NAMED = 10;

/** The paragraphs in which places stand; of a paragraph with many places only the first is looked at. */
function inParagraphs({ paragraphs }: Segments, places: readonly Span[]): string {
  const numbers: number[] = [];
  for (let i = 0; i < places.length && numbers.length <= NAMED; ) {
    const number = ordinalAt(paragraphs, places[i]?.start ?? 0);
    numbers.push(number);
    i = Math.max(i + 1, ordinalAt(places, (paragraphs[number - 1]?.end ?? 0) - 1));
  }
  const named = numbers.slice(0, NAMED).join(', ') + (numbers.length > NAMED ? ', …' : '');
  return numbers.length === 1 ? `paragraph ${named}` : `paragraphs ${named}`;
}

function problem(code: QuoteProblem['code'], expected: string, found: string, near?: string): QuoteProblem {
  return { code, expected, found, ...(near === undefined ? {} : { nearest: near }) };
}

/** No boundary lies between the halves of a surrogate pair, or between a letter and its combining mark. */
function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const after = text.slice(offset, offset + 2);
  return !/^(?:\p{M}|[\udc00-\udfff])/u.test(after) || /\s/.test(text.charAt(offset - 1));
}
