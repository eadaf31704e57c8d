import { distance } from 'fastest-levenshtein';
import { fold, foldWithOffsets } from './fold.ts';

/** Past this many cells an alignment would keep an author waiting, and a hint is not worth that. */
const LARGEST_ALIGNMENT = 20_000_000;

/**
 * The passage of a text that is most like some words that do not stand in it: first one that differs only in case,
 * accents, apostrophes, dashes or spaces, else the one that takes the fewest edits, if they are few.
 * Undefined where nothing is alike.
 */
export function nearest(text: string, words: string): string | undefined {
  const haystack = foldWithOffsets(text);
  const needle = fold(words);
  const cut = (start: number, end: number) => text.slice(haystack.offsets[start], haystack.offsets[end]);
  const at = haystack.text.indexOf(needle);
  if (at >= 0) return cut(at, at + needle.length);
  if (needle.length * haystack.text.length > LARGEST_ALIGNMENT) return undefined;
  const best = align(haystack.text, needle);
  return best.edits <= Math.ceil(needle.length * 0.4) ? cut(best.start, best.end).trim() : undefined;
}

/** The candidate that takes the fewest edits to reach, if they are few; for slugs and closed lists of values. */
export function nearestOf(candidates: Iterable<string>, wanted: string): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const edits = candidate.toLowerCase() === wanted.toLowerCase() ? 0 : distance(candidate, wanted);
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/**
 * Sellers' approximate substring match: the part of the text with the smallest edit distance to the words. One row of
 * the edit matrix is kept, with the start that each cell came from.
 * (P. Sellers, The theory and computation of evolutionary distances, J. Algorithms 1, 1980.)
 */
function align(text: string, words: string): { start: number; end: number; edits: number } {
  const rows = words.length + 1;
  let costs = Uint32Array.from({ length: rows }, (_, i) => i);
  let starts = new Uint32Array(rows);
  const best = { start: 0, end: 0, edits: words.length };
  for (let j = 1; j <= text.length; j++) {
    const nextCosts = new Uint32Array(rows);
    const nextStarts = new Uint32Array(rows);
    nextStarts[0] = j;
    for (let i = 1; i < rows; i++) {
      const swap = (costs[i - 1] ?? 0) + (words[i - 1] === text[j - 1] ? 0 : 1);
      const skip = (costs[i] ?? 0) + 1;
      const insert = (nextCosts[i - 1] ?? 0) + 1;
      const cost = Math.min(swap, skip, insert);
      nextCosts[i] = cost;
      nextStarts[i] = (cost === swap ? starts[i - 1] : cost === skip ? starts[i] : nextStarts[i - 1]) ?? 0;
    }
    costs = nextCosts;
    starts = nextStarts;
    const edits = costs[rows - 1] ?? words.length;
    if (edits < best.edits) Object.assign(best, { start: starts[rows - 1] ?? 0, end: j, edits });
  }
  return best;
}
