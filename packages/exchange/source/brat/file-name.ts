import { readableSlug } from '../slugs/readable-slug.ts';

/** The name of a file without its folders and without what comes after the last dot. */
function baseName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? name;
  return last.replace(/(?<=.)\.[^.]*$/, '');
}

/** What an article is called that stands in a file of this name. */
export function articleNames(name: string): {
  readonly slug: string;
  readonly title: string;
  readonly base: string;
} {
  const base = baseName(name).trim() || 'article';
  // A slug begins with a letter, and a name that begins with a date should keep it.
  const slug = /^\d/.test(base) ? readableSlug(`article-${base}`, LONGEST) : readableSlug(base, LONGEST);
  return { slug: slug ?? 'article', title: base.replace(/[_\s]+/g, ' ').trim() || base, base };
}

const LONGEST = 80;
