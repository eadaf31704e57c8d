import { fold } from '@depeche/model';

/** A slug made from words, such as the name of a file; what it is of stands before it where it would begin with a number. */
export function slugOf(words: string, what: string): string {
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return what;
  return /^[a-z]/.test(slug) ? slug : `${what}-${slug}`;
}
