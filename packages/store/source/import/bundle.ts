import type { Article, Dossier, Mention, Note, Statement } from '@depeche/model';

/** An article with what stands in it: what is replaced as a whole. */
export interface Bundle {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
}

/** The articles of a dossier, each with what stands in it. */
export function bundlesOf({ articles, statements, mentions, notes }: Dossier): Bundle[] {
  const statementsOf = Map.groupBy(statements, ({ article }) => article);
  const mentionsOf = Map.groupBy(mentions, ({ article }) => article);
  const notesOf = Map.groupBy(notes, ({ article }) => article);
  return articles.map((article) => ({
    article,
    statements: statementsOf.get(article.slug) ?? [],
    mentions: mentionsOf.get(article.slug) ?? [],
    notes: notesOf.get(article.slug) ?? [],
  }));
}
