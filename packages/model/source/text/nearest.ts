import { distance } from 'fastest-levenshtein';
import { type Folded, fold, foldWithOffsets } from './fold.ts';

/** Past this many cells an alignment would keep an author waiting, and a hint is not worth that. */
const LARGEST_ALIGNMENT = 20_000_000;

/**
 * The passage of a text that is most like some words that do not stand in it: first one that differs only in case,
 * accents, apostrophes, dashes or spaces, else the one that takes the fewest edits, if they are few.
 * Undefined where nothing is alike.
 */
export function nearest(text: string, words: string): string | undefined {
  return nearestPassage(text, foldWithOffsets(text), words).passage;
}

/** As {@link nearest}, in a text that is folded already; `cells` is the work that it took, `limit` what it may take. */
export function nearestPassage(
  text: string,
  folded: Folded,
  words: string,
  limit: number = LARGEST_ALIGNMENT,
): { readonly passage: string | undefined; readonly cells: number } {
  const needle = fold(words);
  if (needle.trim() === '') return { passage: undefined, cells: 0 };
  const at = folded.text.indexOf(needle);
  if (at >= 0) return { passage: cut(text, folded, at, at + needle.length), cells: folded.text.length };
  const cells = needle.length * folded.text.length;
  if (cells > Math.min(limit, LARGEST_ALIGNMENT)) return { passage: undefined, cells: folded.text.length };
  const best = align(folded.text, needle);
  const isAlike = best.edits <= Math.floor(needle.length * 0.4);
  return { passage: isAlike ? cut(text, folded, best.start, best.end) : undefined, cells };
}

/** The words of the original from which a stretch of the folded text came, whole characters only. */
function cut(text: string, { offsets }: Folded, start: number, end: number): string | undefined {
  let to = end;
  // œ folds to two letters: a stretch that ends between them ends after them.
  while (to > start && offsets[to] === offsets[to - 1]) to++;
  return text.slice(offsets[start], offsets[to]).trim() || undefined;
}

/**
 * The candidate that takes the fewest edits to reach, whatever its case, if they are few; for slugs and closed lists of
 * values.
 */
export function nearestOf(candidates: Iterable<string>, wanted: string): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(wanted.length, Math.ceil(wanted.length * 0.4) + 1);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const edits = distance(candidate.toLowerCase(), wanted.toLowerCase());
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
  let nextCosts = new Uint32Array(rows);
  let nextStarts = new Uint32Array(rows);
  const best = { start: 0, end: 0, edits: words.length };
  for (let j = 1; j <= text.length; j++) {
    nextCosts[0] = 0;
    nextStarts[0] = j;
    for (let i = 1; i < rows; i++) {
      const swap = (costs[i - 1] ?? 0) + (words[i - 1] === text[j - 1] ? 0 : 1);
      const skip = (costs[i] ?? 0) + 1;
      const insert = (nextCosts[i - 1] ?? 0) + 1;
      const cost = Math.min(swap, skip, insert);
      nextCosts[i] = cost;
      nextStarts[i] = (cost === swap ? starts[i - 1] : cost === skip ? starts[i] : nextStarts[i - 1]) ?? 0;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
    const edits = costs[rows - 1] ?? words.length;
    if (edits < best.edits) Object.assign(best, { start: starts[rows - 1] ?? 0, end: j, edits });
  }
  return best;
}
