import type { DossierInput } from './document.ts';
import type { Dossier } from './dossier-record.ts';

/**
 * A dossier as a document again, with every span written out in full: checking it gives the same dossier. Fields stand
 * in a fixed order and what is empty is left out, so that equal dossiers give equal documents.
 */
export function toDocument(dossier: Dossier): DossierInput {
  const { slug, version, title, provenance } = dossier;
  const statements = byArticle(dossier.statements);
  const mentions = byArticle(dossier.mentions);
  const notes = byArticle(dossier.notes);
  const document = {
    slug,
    version,
    title,
    provenance,
    actors: keyed(dossier.actors),
    places: keyed(dossier.places),
    topics: keyed(dossier.topics),
    events: keyed(dossier.events),
    articles: keyed(
      dossier.articles.map((article) => ({
        ...article,
        statements: Object.fromEntries(
          (statements.get(article.slug) ?? []).map(({ slug, article: _, text, ...statement }) => [
            slug.slice(article.slug.length + 1),
            article.text === null && text !== '' ? { text, ...statement } : statement,
          ]),
        ),
        mentions: (mentions.get(article.slug) ?? []).map(withoutArticle),
        notes: (notes.get(article.slug) ?? []).map(withoutArticle),
      })),
    ),
    conflicts: keyed(dossier.conflicts),
  };
  return withoutEmpty(document);
}

function byArticle<T extends { readonly article: string }>(records: readonly T[]): Map<string, T[]> {
  return Map.groupBy(records, ({ article }) => article);
}

function keyed<T extends { readonly slug: string }>(records: readonly T[]): Record<string, Omit<T, 'slug'>> {
  return Object.fromEntries(records.map(({ slug, ...record }) => [slug, record]));
}

function withoutArticle<T extends { readonly article: string }>({
  article: _,
  ...record
}: T): Omit<T, 'article'> {
  return record;
}

/** Fields that every such record must have, empty or not. */
const REQUIRED = new Set(['speakers', 'actors']);

/** The same value without empty lists and maps, whose absence means the same. */
function withoutEmpty<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutEmpty) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    // That a language has no other names is not the same as that nothing is said of it.
    .map(([key, inner]) => [key, key === 'aliases' ? inner : withoutEmpty(inner)] as const)
    .filter(([key, inner]) => inner !== undefined && (REQUIRED.has(key) || !isEmpty(inner)));
  return Object.fromEntries(kept) as T;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
