import { articleOf, type DossierInput, type StatementSlug } from '@depeche/model';
import type { AmendableType } from '@depeche/store';

/** Where the record stands in the document of a dossier. */
export function pathOf(type: AmendableType, slug: string): readonly string[] {
  if (type !== 'statement') return [`${type}s`, slug];
  // A statement's slug is known to have a slash before it comes here.
  const article = articleOf(slug as StatementSlug);
  return ['articles', article, 'statements', slug.slice(article.length + 1)];
}

/** A record as its author would write it; of an article only what is said of itself. Undefined where it is not there. */
export function entryOf(document: DossierInput, type: AmendableType, slug: string): unknown {
  const entry = pathOf(type, slug).reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
  if (type !== 'article' || typeof entry !== 'object' || entry === null) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !INSIDE.includes(key)));
}

/** The document with another entry in its place; what stands inside an article stays. */
export function withEntry(
  document: DossierInput,
  type: AmendableType,
  slug: string,
  entry: unknown,
): unknown {
  const [list = '', key = '', ...rest] = pathOf(type, slug);
  const records: Readonly<Record<string, unknown>> = Object(Reflect.get(document, list));
  const held: Readonly<Record<string, unknown>> = Object(records[key]);
  const [, id = ''] = rest;
  const changed =
    type === 'statement'
      ? { ...held, statements: { ...Object(held.statements), [id]: entry } }
      : type === 'article'
        ? {
            ...Object(entry),
            ...Object.fromEntries(
              INSIDE.map((field) => [field, held[field]]).filter(([, value]) => value !== undefined),
            ),
          }
        : entry;
  return { ...document, [list]: { ...records, [key]: changed } };
}

/** What of an article is corrected by itself. */
const INSIDE: readonly string[] = ['statements', 'mentions', 'notes'];
