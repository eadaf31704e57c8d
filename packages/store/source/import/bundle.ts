import type { Article, Dossier, Mention, Note, Slug, Statement } from '@depeche/model';

/** What stands in an article. */
export interface Contents {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
}

/** An article with what stands in it: what is replaced as a whole. */
export interface Bundle extends Contents {
  readonly article: Article;
}

/** What one part of a dossier has of an article; the article itself may have come in an earlier part. */
export interface PartialBundle extends Contents {
  readonly slug: Slug;
  readonly article: Article | undefined;
}

/** What a part has of each article: of those that it brings, then of others in which its records stand. */
export function bundlesOf({ articles, statements, mentions, notes }: Dossier): PartialBundle[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const statementsOf = Map.groupBy(statements, ({ article }) => article);
  const mentionsOf = Map.groupBy(mentions, ({ article }) => article);
  const notesOf = Map.groupBy(notes, ({ article }) => article);
  const slugs = new Set([...bySlug.keys(), ...statementsOf.keys(), ...mentionsOf.keys(), ...notesOf.keys()]);
  return Array.from(slugs, (slug) => ({
    slug,
    article: bySlug.get(slug),
    statements: statementsOf.get(slug) ?? [],
    mentions: mentionsOf.get(slug) ?? [],
    notes: notesOf.get(slug) ?? [],
  }));
}

/** An article as earlier parts have it, with what a later part adds: a statement that comes again counts as it came last. */
export function mergeBundles(earlier: Bundle, later: PartialBundle): Bundle {
  const coming = new Map(later.statements.map((statement) => [statement.slug, statement]));
  const kept = earlier.statements.map((statement) => coming.get(statement.slug) ?? statement);
  const held = new Set(earlier.statements.map(({ slug }) => slug));
  return {
    article: later.article ?? earlier.article,
    statements: [...kept, ...later.statements.filter(({ slug }) => !held.has(slug))],
    mentions: addNew(earlier.mentions, later.mentions),
    notes: addNew(earlier.notes, later.notes),
  };
}

/** Whether only the address of an article is known: it has no text, and nothing stands in it. */
export function isBare({ article, statements, mentions, notes }: Bundle): boolean {
  return article.text === null && statements.length + mentions.length + notes.length === 0;
}

/** Mentions and notes have no slug: one that comes again is known by being the same. */
function addNew<T>(earlier: readonly T[], later: readonly T[]): T[] {
  const known = new Set(earlier.map((each) => JSON.stringify(each)));
  return [...earlier, ...later.filter((each) => !known.has(JSON.stringify(each)))];
}
