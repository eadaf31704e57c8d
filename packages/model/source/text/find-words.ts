import type { TextIndex } from './text-index.ts';

/** Every place where some words begin in a text, in UTF-16 units and in order. */
export type FindWords = (words: string) => readonly number[];

const finders = new WeakMap<TextIndex, FindWords>();

/** The finder of a text, which remembers what it was asked. */
export function findWordsIn(index: TextIndex): FindWords {
  const known = finders.get(index);
  if (known) return known;
  const finder = createFinder(index.text);
  finders.set(index, finder);
  return finder;
}

/** Up to this length, looking through the whole text is faster than building an index of its words. */
const SHORT = 20_000;

/**
 * A long text is indexed by its words: ten thousand quotes of a text of a million characters would otherwise be ten
 * thousand walks through it.
 */
function createFinder(text: string): FindWords {
  const remembered = new Map<string, readonly number[]>();
  let index: WordIndex | undefined;
  return (words) => {
    const known = remembered.get(words);
    if (known) return known;
    if (text.length > SHORT) index ??= indexWords(text);
    const rarest = index && rarestWord(words, index);
    const places = rarest ? rarest.starts.filter((at) => text.startsWith(words, at)) : scan(text, words);
    remembered.set(words, places);
    return places;
  };
}

function scan(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

type WordIndex = ReadonlyMap<string, readonly number[]>;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function indexWords(text: string): WordIndex {
  const index = new Map<string, number[]>();
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    const places = index.get(word);
    if (places) places.push(at);
    else index.set(word, [at]);
  }
  return index;
}

/** Where the words would begin, told by that of them which stands in the text least often. */
function rarestWord(words: string, index: WordIndex): { readonly starts: readonly number[] } | undefined {
  let rarest: { places: readonly number[]; offset: number } | undefined;
  for (const { 0: word, index: offset } of words.matchAll(WORD)) {
    // At either end it may be part of a longer word of the text.
    if (offset === 0 || offset + word.length === words.length) continue;
    const places = index.get(word) ?? [];
    if (!rarest || places.length < rarest.places.length) rarest = { places, offset };
  }
  if (!rarest) return undefined;
  const { places, offset } = rarest;
  return { starts: places.map((at) => at - offset).filter((at) => at >= 0) };
}
