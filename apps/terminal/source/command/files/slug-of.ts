import { hyphenated } from '@depeche/exchange';

/** A slug made from words, such as the name of a file; what it is of stands before it where it would begin with a number. */
export function slugOf(words: string, what: string): string {
  const slug = hyphenated(words);
  if (slug === '') return what;
  return /^[a-z]/.test(slug) ? slug : `${what}-${slug}`;
}
