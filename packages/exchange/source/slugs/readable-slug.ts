import { hyphenated } from './hyphenated.ts';

/** Where a slug of words is cut: long enough to be told apart, short enough to be read. */
const LONGEST = 60;

/**
 * Words as a slug without digits of a hash: cut at the end of a word, from the first letter on. Undefined where nothing
 * of them is left. Different words may give the same slug, and whoever asks tells them apart.
 */
export function readableSlug(words: string, longest: number = LONGEST): string | undefined {
  const ascii = hyphenated(words.replace(/þ/giu, 'th')).replace(/^[^a-z]+/, '');
  if (ascii.length <= longest) return ascii || undefined;
  // At the end of a word, where there is one.
  const cut = ascii.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, longest);
}
