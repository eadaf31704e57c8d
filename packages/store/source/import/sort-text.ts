import { fold } from '@depeche/model';

/** An index of PostgreSQL takes 2 704 bytes of a row; so many characters fit, however they are encoded, and a slug beside. */
const LONGEST = 500;

/** A text by which records are ordered: folded, and of a long one the beginning, for an index to hold. */
export function sortText(text: string): string {
  const folded = fold(text);
  return folded.length > LONGEST ? [...folded].slice(0, LONGEST).join('') : folded;
}
