import type { Term } from '../words/query.ts';

/** Terms in the language of FTS5. Words hold letters and digits only, so nothing of what was typed is read as syntax. */
export function matchExpression(terms: readonly Term[]): string {
  return terms.map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? ' *' : ''}`).join(' AND ');
}
