import { nearest, type Span, type TextIndex } from '@depeche/model';

/** The place of some words nearest to where they were said to be, in words; undefined where nothing is alike. */
export type LocateWords = (words: string, near: number) => string | undefined;

/** Each look may go through the whole text, and a list of hints without end helps nobody. */
const MOST_PLACES = 500;
const MOST_LIKENESSES = 20;

export function createLocateWords(index: TextIndex): LocateWords {
  let flat: string | undefined;
  let places = 0;
  let likenesses = 0;
  return (words, near) => {
    if (words.trim() === '' || ++places > MOST_PLACES) return undefined;
    flat ??= withoutBreaks(index.text);
    const place = nearestPlace(
      flat,
      withoutBreaks(words),
      index.toUtf16(Math.max(0, Math.min(near, index.length))),
    );
    if (place !== undefined) return placed(index, place, words.length);
    return ++likenesses > MOST_LIKENESSES ? undefined : nearest(index.text, words);
  };
}

function nearestPlace(text: string, words: string, near: number): number | undefined {
  const after = text.indexOf(words, near);
  const before = text.lastIndexOf(words, near);
  if (after < 0 && before < 0) return undefined;
  if (after < 0) return before;
  return before < 0 || after - near < near - before ? after : before;
}

function placed(index: TextIndex, at: number, length: number): string {
  const start = index.fromUtf16(at);
  const end = index.fromUtf16(at + length);
  return `“${index.slice(start, end)}” at ${start}–${end}`;
}

/** Words as a standoff file repeats them: a line break stands as a space. */
export function withoutBreaks(words: string): string {
  return words.replace(/[\r\n]/g, ' ');
}

/** Whether the words of an annotation are those of its spans. */
export function areWordsOf(words: string, spans: readonly Span[]): boolean {
  const joined = spans.map(({ exact }) => exact).join(' ');
  // Behind a tab brat lets a comment stand, unless it is the text that has the tab.
  return [joined, withoutBreaks(joined), joined.replace(/\r\n|\r|\n/g, ' ')].some(
    (expected) => words === expected || words.startsWith(`${expected}\t`),
  );
}
