import { type Folded, foldWithOffsets } from './fold.ts';
import { nearestOf, nearestPassage } from './nearest.ts';
import type { SegmentedText } from './segmented-text.ts';

/** Finds what an author may have meant, for as long as that does not keep the author waiting. */
export interface Hints {
  /** The passage of a text that is most like some words. */
  words(text: SegmentedText, words: string): string | undefined;
  /** The slug or value that is most like the one that was written. */
  oneOf(candidates: Iterable<string>, wanted: string): string | undefined;
}

/** Cells of an edit matrix: about a second of work in all. */
const BUDGET = 200_000_000;

/**
 * Hints for one check. A document with ten thousand wrong words would otherwise spend minutes on hints that nobody
 * reads to the end: when the budget is spent, what is wrong is still reported, without what would be near it.
 */
export function createHints(budget: number = BUDGET): Hints {
  let left = budget;
  const texts = new Map<SegmentedText, { folded: Folded; passages: Map<string, string | undefined> }>();
  const prepare = (text: SegmentedText) => {
    const prepared = {
      folded: foldWithOffsets(text.index.text),
      passages: new Map<string, string | undefined>(),
    };
    texts.set(text, prepared);
    return prepared;
  };
  return {
    words(text, words) {
      const known = texts.get(text)?.passages;
      if (left <= 0 || known?.has(words)) return known?.get(words);
      const { folded, passages } = texts.get(text) ?? prepare(text);
      const { passage, cells } = nearestPassage(text.index.text, folded, words, left);
      left -= cells;
      passages.set(words, passage);
      return passage;
    },
    oneOf(candidates, wanted) {
      if (left <= 0) return undefined;
      const list = [...candidates];
      left -= list.length * wanted.length * 4;
      return nearestOf(list, wanted);
    },
  };
}
