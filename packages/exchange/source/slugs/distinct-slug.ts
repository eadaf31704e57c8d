import { fold } from '@depeche/model';
import { digest } from './digest.ts';
import { hyphenated } from './hyphenated.ts';

/** Long enough to be told apart by eye, short enough for an address. */
const LONGEST = 80;
const DIGITS = 10;

/**
 * A slug for a name: its letters and digits in ASCII. The same name gives the same slug, whatever came before it; where
 * letters are lost (another script, or too long a name), a few digits of the name's hash tell it from others.
 */
export function distinctSlug(name: string): string {
  const words = hyphenated(name);
  const isWhole = words.length <= LONGEST && !LOST.test(fold(name)) && words !== '';
  return withLetter(isWhole ? words : joined(cut(words), digest(name, DIGITS)));
}

/** A slug for an address, which always ends in digits of its hash: addresses differ where their words do not. */
export function addressSlug(address: string): string {
  const words = hyphenated(address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/s, ''));
  return withLetter(joined(cut(words), digest(address, DIGITS)));
}

/** A letter or digit that ASCII does not have. */
const LOST = /[^\p{ASCII}\P{L}]|[^\p{ASCII}\P{N}]/u;

function cut(words: string): string {
  return words.slice(0, LONGEST).replace(/-$/, '');
}

function joined(words: string, digits: string): string {
  return words === '' ? digits : `${words}-${digits}`;
}

/** A slug begins with a letter. */
function withLetter(slug: string): string {
  return /^[a-z]/.test(slug) ? slug : `n${slug}`;
}
