import { isLanguage, type Language } from '../language.ts';
import type { Span } from './span.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** A text cut into paragraphs and sentences; both without the white space around them. */
export interface Segments {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/**
 * Cuts a text into paragraphs and sentences. Where the text has a blank line, blank lines part paragraphs and a
 * single line break is only a wrap; where it has none, every line is a paragraph. Sentences are those of
 * `Intl.Segmenter` in the article's language (Unicode UAX 29), mended where that is known to err: after initials
 * and common abbreviations, and before a closing quotation mark. No sentence crosses a paragraph. What is no language
 * tag is cut by the rules that all languages share.
 */
export function segment(index: TextIndex, language: Language): Segments {
  const segmenter = new Intl.Segmenter(isLanguage(language) ? language : 'und', { granularity: 'sentence' });
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  for (const [from, to] of paragraphRanges(index.text)) {
    const paragraph = trimmed(index, from, to);
    if (!paragraph) continue;
    paragraphs.push(paragraph);
    for (const [start, end] of sentenceRanges(segmenter, paragraph.exact, language)) {
      const base = index.toUtf16(paragraph.start);
      const sentence = trimmed(index, base + start, base + end);
      if (sentence) sentences.push(sentence);
    }
  }
  return { paragraphs, sentences };
}

/** As {@link segment}, from the bare text. */
export function segmentText(text: string, language: Language): Segments {
  return segment(indexText(text), language);
}

/** The number, from 1, of the last of these spans that begins at or before an offset; 1 where none does. */
export function ordinalAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

type Range = readonly [start: number, end: number];

function paragraphRanges(text: string): Range[] {
  // \r\n is one break, never two.
  const blankLine = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r(?!\n))\s*/g;
  const lineBreak = /(?:\r\n|\n|\r|\u2029)+/g;
  const separator = new RegExp(blankLine).test(text.trim()) ? blankLine : lineBreak;
  const ranges: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    ranges.push([from, match.index]);
    from = match.index + match[0].length;
  }
  ranges.push([from, text.length]);
  return ranges;
}

/** What a full stop ends without ending a sentence, whatever follows. */
const ALWAYS =
  'MM?|Mmes?|Mlles?|Mgr|Mrs?|Ms|Drs?|Prof|St|Ste|Sr|Gen|Gov|Sen|Rep|Lt|Col|Capt|Hon|vs|cf|bzw|z\\.\\s?B|d\\.\\s?h|p\\.\\s?ex|av|env';
/** What may also be a word at the end of a sentence: an abbreviation where a number follows ("art. 5", "Jan. 6"). */
const BEFORE_NUMBER =
  'art|vol|chap|fig|p|pp|no|No|Nr|Art|Abs|janv|févr?|avr|juil|sept|oct|nov|déc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|ca';
const OPENING = '(?:^|[\\s\\u202f(«“"’\'-])';
const INITIALS = '\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu}';
const ABBREVIATION = new RegExp(`${OPENING}(?:${INITIALS}|${ALWAYS})\\.\\s*$`, 'u');
const ABBREVIATION_BEFORE_NUMBER = new RegExp(`${OPENING}(?:${BEFORE_NUMBER})\\.\\s*$`, 'u');
/** In German a number with a full stop is an ordinal ("am 3. Oktober"), and single letters abbreviate ("z. B."). */
const GERMAN_ORDINAL = /(?:^|\s)(?:[ai]m|de[rmns]|die|das|zu[mr]|vom|beim|seit|ab)\s\d{1,2}\.\s*$/u;
const GERMAN_DAY = /(?:^|\s)\d{1,2}\.\s*$/u;
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;
const GERMAN_LETTER = /(?:^|[\s(])\p{Ll}\.\s*$/u;
/** How far back an abbreviation can begin, so that a long run of initials is not read again and again. */
const LOOK_BACK = 24;
/** Closing marks that the platform leaves to the next sentence; before a letter such a mark opens: »Nein«, "No". */
const LEADING_CLOSERS = /^\s*(?:[»”’")\]›'](?![\p{L}\p{N}]))+\s*/u;

function isAbbreviation(before: string, after: string, language: Language): boolean {
  if (ABBREVIATION.test(before)) return true;
  if (/^\d/.test(after)) return ABBREVIATION_BEFORE_NUMBER.test(before);
  if (!/^de\b/i.test(language)) return false;
  return (
    GERMAN_ORDINAL.test(before) ||
    GERMAN_LETTER.test(before) ||
    (GERMAN_DAY.test(before) && GERMAN_MONTH.test(after))
  );
}

function sentenceRanges(segmenter: Intl.Segmenter, paragraph: string, language: Language): Range[] {
  const ranges: Array<[number, number]> = [];
  // Within a paragraph a line break is only a wrap, which the platform takes for the end of a sentence.
  const unwrapped = paragraph.replace(/[\r\n\u0085\u2028\u2029]/g, ' ');
  for (const { index, segment: words } of segmenter.segment(unwrapped)) {
    const previous = ranges.at(-1);
    const end = index + words.length;
    if (!previous) {
      ranges.push([index, end]);
      continue;
    }
    const before = paragraph.slice(Math.max(previous[0], index - LOOK_BACK), index);
    if (isAbbreviation(before, words, language)) {
      previous[1] = end;
      continue;
    }
    const closers = LEADING_CLOSERS.exec(words)?.[0].length ?? 0;
    // A lower-case letter means that the sentence goes on, and so does a comma after a mark: « Assez ! », dit-il.
    if (/^\p{Ll}/u.test(words.slice(closers)) || (closers > 0 && /^[,;:–—]/u.test(words.slice(closers)))) {
      previous[1] = end;
      continue;
    }
    previous[1] = index + closers;
    if (closers < words.length) ranges.push([index + closers, end]);
  }
  return ranges;
}

function trimmed(index: TextIndex, from: number, to: number): Span | undefined {
  const raw = index.text.slice(from, to);
  const exact = raw.trim();
  if (exact === '') return undefined;
  const start = from + raw.indexOf(exact);
  return { start: index.fromUtf16(start), end: index.fromUtf16(start + exact.length), exact };
}
