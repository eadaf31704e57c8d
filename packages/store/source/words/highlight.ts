import type { Highlight } from '../contract/store.ts';
import type { Field } from './fields.ts';
import type { Term } from './query.ts';
import { locateWords, type Word } from './words.ts';

/** How many passages of a record are shown, and how long one is at most, in UTF-16 units. */
export const MAX_HIGHLIGHTS = 3;
export const PASSAGE_LENGTH = 160;

/** A stretch of a text that matches, and which term it matches. */
interface Match {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** The passages of a record in which the terms stand: those with the most different terms first. */
export function highlight(fields: readonly Field[], terms: readonly Term[]): Highlight[] {
  return fields
    .map((field) => ({ field, matches: findMatches(locateWords(field.text), terms) }))
    .filter(({ matches }) => matches.length > 0)
    .map(({ field, matches }) => ({ field, window: bestWindow(matches), matches }))
    .sort((a, b) => b.window.terms - a.window.terms)
    .slice(0, MAX_HIGHLIGHTS)
    .map(({ field, window, matches }) => cut(field, window, matches));
}

function findMatches(words: readonly Word[], terms: readonly Term[]): Match[] {
  const matches: Match[] = [];
  for (const [at, first] of words.entries()) {
    for (const [term, { words: wanted, isPrefix }] of terms.entries()) {
      const last = words[at + wanted.length - 1];
      if (!last) continue;
      const isHere = wanted.every((text, i) => {
        const found = words[at + i]?.text ?? '';
        return isPrefix && i === wanted.length - 1 ? found.startsWith(text) : found === text;
      });
      if (isHere) matches.push({ term, start: first.start, end: last.end });
    }
  }
  return matches;
}

interface Window {
  readonly terms: number;
  readonly start: number;
  readonly end: number;
}

/** The first stretch that holds as many different terms as any. */
function bestWindow(matches: readonly Match[]): Window {
  let best: Window = { terms: 0, start: 0, end: 0 };
  for (const [i, first] of matches.entries()) {
    const terms = new Set<number>();
    let end = first.end;
    for (let j = i; j < matches.length; j++) {
      const match = matches[j] ?? first;
      if (match.start > first.start && match.end - first.start > PASSAGE_LENGTH) break;
      terms.add(match.term);
      end = Math.max(end, match.end);
    }
    if (terms.size > best.terms) best = { terms: terms.size, start: first.start, end };
  }
  return best;
}

/** Cuts the passage out at white space, and marks in it whatever matches. */
function cut({ name, text }: Field, window: Window, matches: readonly Match[]): Highlight {
  const room = Math.max(0, PASSAGE_LENGTH - (window.end - window.start));
  let start = Math.max(0, window.start - Math.floor(room / 2));
  let end = Math.min(text.length, Math.max(window.end, start + PASSAGE_LENGTH));
  if (start > 0) start += wordBreakAfter(text.slice(start, window.start));
  if (end < text.length) end -= wordBreakBefore(text.slice(window.end, end));
  const passage = text.slice(start, end);
  const ranges = merge(matches.filter((match) => match.start >= start && match.end <= end)).map((range) => ({
    start: codePoints(text.slice(start, range.start)),
    end: codePoints(text.slice(start, range.end)),
  }));
  return { field: name, passage, ranges };
}

/** How much to leave out at the beginning, so as not to begin inside a word; all of it where there is no break. */
function wordBreakAfter(lead: string): number {
  const found = /\s+/u.exec(lead);
  return found ? found.index + found[0].length : lead.length;
}

function wordBreakBefore(tail: string): number {
  const found = /\s+\S*$/u.exec(tail);
  return found ? found[0].length : tail.length;
}

function merge(matches: readonly Match[]): Array<{ start: number; end: number }> {
  const merged: Array<{ start: number; end: number }> = [];
  for (const { start, end } of matches) {
    const previous = merged.at(-1);
    if (previous && start < previous.end) previous.end = Math.max(previous.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
