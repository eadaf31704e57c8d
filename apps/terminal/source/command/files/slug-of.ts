import { fold } from '@depeche/model';

/** A slug made from words, such as the name of a file; the fallback, where the words have no letter. */
export function slugOf(words: string, fallback: string): string {
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return slug === '' ? fallback : slug;
}
