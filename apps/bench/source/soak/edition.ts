import type { Dossier } from '@depeche/model';

/**
 * The same dossier under another slug, with articles, events, statements and conflicts of its own, so that importing it
 * adds records. Actors, places and topics stay those of all.
 */
export function editionOf(dossier: Dossier, number: number): Dossier {
  const { articles, events, statements, conflicts } = dossier;
  const own = new Set([dossier, ...articles, ...events, ...statements, ...conflicts].map(({ slug }) => slug));
  const renamed = (slug: string) => {
    // A statement's slug begins with its article's.
    const [article, rest] = slug.split(/\/(.*)/s);
    return rest === undefined ? `${slug}-${number}` : `${article}-${number}/${rest}`;
  };
  return JSON.parse(JSON.stringify(dossier), (_key, value: unknown) =>
    typeof value === 'string' && own.has(value) ? renamed(value) : value,
  );
}
