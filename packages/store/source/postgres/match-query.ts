import type { Term } from '../words/query.ts';

/** A word in a vector is cut to this many characters: PostgreSQL takes none of more than 2 046 bytes. */
const LONGEST_WORD = 500;

/** A word as it stands in a vector. */
export function lexemeOf(word: string): string {
  return word.length > LONGEST_WORD ? [...word].slice(0, LONGEST_WORD).join('') : word;
}

/** The words of terms as a `tsquery`. Words hold letters and digits only, so nothing of what was typed is read as syntax. */
export function tsqueryOf(terms: readonly Term[]): string {
  return terms
    .flatMap(({ words, isPrefix }) =>
      words.map((word, i) => `'${lexemeOf(word)}'${isPrefix && i === words.length - 1 ? ':*' : ''}`),
    )
    .join(' & ');
}

/**
 * What a vector does not tell of terms: that words stand side by side (it knows no place beyond the 16 383rd, nor more than
 * 255 of one word), or how a very long word goes on. As the literal of an array of patterns for `like`, over folded words
 * between spaces; nothing in them has to be escaped.
 */
export function patternsOf(terms: readonly Term[]): string {
  const patterns = terms
    .filter(({ words }) => words.length > 1 || words.some((word) => lexemeOf(word) !== word))
    .map(({ words, isPrefix }) => `% ${words.join(' ')}${isPrefix ? '' : ' '}%`);
  return `{${patterns.map((pattern) => `"${pattern}"`).join()}}`;
}
