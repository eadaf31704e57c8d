import { fold } from '@depeche/model';
import { StoreError } from '../error.ts';
import { wordsOfFolded } from './words.ts';

/** Words that stand side by side; of the last one, perhaps only the beginning. */
export interface Term {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** How many words one search may have. */
export const MAX_QUERY_WORDS = 32;

const TERM = /"([^"]*)"|(\S+)/g;

/**
 * Reads what somebody typed. All terms must occur: a word; "words in quotes" side by side; a beginning* of words. What
 * punctuation joins (l'OTAN, 2021-12-30) stands side by side too. Everything else is taken literally.
 * Throws `BAD_QUERY` where there is no word, or too many.
 */
export function readQuery(query: string): Term[] {
  const terms: Term[] = [];
  for (const [, quoted, plain = ''] of fold(query).matchAll(TERM)) {
    const words = wordsOfFolded(quoted ?? plain);
    if (words.length > 0) terms.push({ words, isPrefix: quoted === undefined && plain.endsWith('*') });
  }
  const count = terms.reduce((sum, { words }) => sum + words.length, 0);
  if (count === 0) throw new StoreError('BAD_QUERY', 'A search has at least one word.');
  if (count > MAX_QUERY_WORDS)
    throw new StoreError('BAD_QUERY', `A search has at most ${MAX_QUERY_WORDS} words; ${count} were asked.`);
  return terms;
}
