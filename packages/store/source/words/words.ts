import { fold, foldWithOffsets } from '@depeche/model';

/** A word, folded, and where it stands, in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What counts as one word, in folded text: letters and digits in a row, so that apostrophes and hyphens part words; in
 * scripts that put no spaces between words, every letter alone.
 */
const WORD =
  /[[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]&&[\p{L}\p{N}]]|[[\p{L}\p{N}]--[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]+/gv;

/** The words of a text that is folded already. */
export function wordsOfFolded(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return wordsOfFolded(fold(text));
}

/** The words of a text, folded, with where they stand in the text as it was. */
export function locateWords(text: string): Word[] {
  const folded = foldWithOffsets(text);
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: folded.offsets[index] ?? 0,
    end: folded.offsets[index + word.length] ?? text.length,
  }));
}
