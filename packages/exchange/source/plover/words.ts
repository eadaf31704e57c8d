import { indexText, type Span } from '@depeche/model';
import { type Marked, readMarkup } from './markup.ts';

/** Where words stand, or why there is no span for them. */
export type Words =
  | { readonly spans: readonly Span[] }
  | { readonly problem: 'WORDS_NOT_FOUND' | 'WORDS_AMBIGUOUS' };

/** Finds the words of a record in its text. */
export interface FindWords {
  /** Words of an actor or a place: those that the markup marks so, else the one place where they stand. */
  named(words: string, tags: readonly string[]): Words;
  /** The words of the event: the pieces that the markup marks, else the one place where they stand together. */
  event(words: string): Words;
}

/** Prepares a text, with its markup where it has one that fits it. */
export function findWordsIn(text: string, markup: string | undefined): FindWords {
  const index = indexText(text);
  const marked = markup === undefined ? undefined : readMarkup(markup, text);
  const spanOf = ({ start, end }: Pick<Marked, 'start' | 'end'>): Span => ({
    start: index.fromUtf16(start),
    end: index.fromUtf16(end),
    exact: text.slice(start, end),
  });
  const once = (words: string): Words => {
    const start = words === '' ? -1 : text.indexOf(words);
    if (start < 0) return { problem: 'WORDS_NOT_FOUND' };
    if (text.indexOf(words, start + 1) >= 0) return { problem: 'WORDS_AMBIGUOUS' };
    return isWhole(text, start, start + words.length)
      ? { spans: [spanOf({ start, end: start + words.length })] }
      : { problem: 'WORDS_NOT_FOUND' };
  };
  return {
    named(words, tags) {
      const places = (marked ?? []).filter(
        (mark) =>
          mark.tags.some((tag) => tags.includes(tag)) && text.slice(mark.start, mark.end).trim() === words,
      );
      const [place] = places;
      return places.length === 1 && place ? { spans: [spanOf(trimmed(text, place))] } : once(words);
    },
    event(words) {
      const places = (marked ?? [])
        .filter(({ tags }) => tags.includes('EVT'))
        .map((mark) => trimmed(text, mark));
      const apart = places.filter(
        ({ start, end }) => end > start && !places.some((other) => contains(other, { start, end })),
      );
      return apart.length > 0 ? { spans: apart.map(spanOf) } : once(words);
    },
  };
}

function trimmed(text: string, { start, end }: Pick<Marked, 'start' | 'end'>) {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** Whether one stretch lies within another that is longer. */
function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  return isLonger && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a stretch ends between characters: half of a surrogate pair is no word. */
function isWhole(text: string, start: number, end: number): boolean {
  return [start, end].every((at) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)));
}
