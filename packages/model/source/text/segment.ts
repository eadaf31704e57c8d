import type { Language } from '../language.ts';
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
 * and common abbreviations, and before a closing quotation mark. No sentence crosses a paragraph.
 */
export function segment(index: TextIndex, language: Language): Segments {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  for (const [from, to] of paragraphRanges(index.text)) {
    const paragraph = trimmed(index, from, to);
    if (!paragraph) continue;
    paragraphs.push(paragraph);
    for (const [start, end] of sentenceRanges(segmenter, paragraph.exact)) {
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
  const blankLine = /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)\s*/g;
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

const ABBREVIATION =
  /(?:^|[\s(«“"’'])(?:\p{Lu}|MM?|Mmes?|Mlles?|Mgr|Mrs?|Ms|Drs?|Prof|St|Ste|Sr|Jr|Gen|Gov|Sen|Rep|Lt|Col|Capt|Hon|Bd|av|janv|févr?|avr|juil|sept|oct|nov|déc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|vs|cf|env|art|vol|No|Nr|bzw|usw|z\.\s?B|d\.\s?h|p\.\s?ex|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;
const LEADING_CLOSERS = /^[\s\u00a0\u202f]*[»”’")\]›]+[\s\u00a0\u202f]*/u;

function sentenceRanges(segmenter: Intl.Segmenter, paragraph: string): Range[] {
  const ranges: Array<[number, number]> = [];
  for (const { index, segment: words } of segmenter.segment(paragraph)) {
    const previous = ranges.at(-1);
    const end = index + words.length;
    if (!previous) {
      ranges.push([index, end]);
      continue;
    }
    if (ABBREVIATION.test(paragraph.slice(previous[0], index))) {
      previous[1] = end;
      continue;
    }
    const closers = LEADING_CLOSERS.exec(words)?.[0].length ?? 0;
    // A lower-case letter after the closing mark means that the sentence goes on: « Assez ! » dit-il.
    if (closers > 0 && /^\p{Ll}|^[,;:–—]/u.test(words.slice(closers))) {
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
