import { slugSchema } from '../slug.ts';
import { describe, isObject } from './plain.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';

/** One item of a document that was not looked into yet. */
export interface Raw {
  readonly slug: string;
  readonly path: Path;
  readonly entry: unknown;
}

/** The records of a map, with their keys; reports what is no map, and keys that are no slugs. */
export function readMap(path: Path, value: unknown, reporter: Reporter): Raw[] {
  if (value === undefined) return [];
  if (!isObject(value)) {
    const expected = 'a map of records keyed by slug';
    reporter.report({ code: 'WRONG_TYPE', path, expected, found: describe(value) });
    return [];
  }
  return Object.entries(value).flatMap(([slug, entry]) => {
    if (slug === '__proto__') return [];
    const at = [...path, slug];
    if (!slugSchema.safeParse(slug).success) {
      const near = asSlug(slug);
      reporter.report({
        code: 'BAD_SLUG',
        path: at,
        part: 'key',
        expected: 'a slug',
        found: describe(slug),
        nearest: slugSchema.safeParse(near).success ? near : undefined,
      });
    }
    return [{ slug, path: at, entry }];
  });
}

/** The records of a list; reports what is no list. */
export function readList(path: Path, value: unknown, reporter: Reporter): Array<Omit<Raw, 'slug'>> {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reporter.report({ code: 'WRONG_TYPE', path, expected: 'a list', found: describe(value) });
    return [];
  }
  return value.map((entry: unknown, index) => ({ path: [...path, index], entry }));
}

function asSlug(key: string): string {
  return key
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
}
