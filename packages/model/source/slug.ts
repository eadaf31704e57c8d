import { z } from 'zod';

/**
 * The pattern of a slug: lower-case ASCII words and numbers joined by hyphens, beginning with a letter
 * (JavaScript reorders keys that are whole numbers, and a dossier keys its records by slug).
 */
export const SLUG_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The pattern of a statement's slug: its article's slug, a slash, its short id. */
const STATEMENT_SLUG_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A readable name, unique per type of record: `joe-biden`. */
export type Slug = string;

/** A statement's slug: `<article>/<short id>`. */
export type StatementSlug = `${Slug}/${string}`;

export const slugSchema = z
  .string()
  .max(200)
  .regex(SLUG_PATTERN, {
    error: 'expected a slug: lower-case words and numbers joined by hyphens, a letter first',
  })
  .describe(
    'A readable name, unique per type: lower-case words and numbers joined by hyphens, a letter first.',
  )
  .meta({ id: 'Slug' });

export const statementSlugSchema = z
  .templateLiteral([z.string(), '/', z.string()])
  .refine((slug) => STATEMENT_SLUG_PATTERN.test(slug), {
    error: 'expected a statement as "<article>/<short id>"',
  })
  .describe('A statement, as "<article>/<short id>".')
  .meta({ id: 'StatementSlug', pattern: STATEMENT_SLUG_PATTERN.source });

/** The article a statement belongs to, read off the statement's slug. */
export function articleOf(statement: StatementSlug): Slug {
  return statement.slice(0, statement.indexOf('/'));
}
