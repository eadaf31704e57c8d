import type { Dossier } from '@depeche/model';
import { talks } from '@depeche/model/fixtures';

/**
 * The story with all that its articles tell told several times over: it fills pages of twenty, and on the first page of
 * five there is already something of each kind that a record can refer to.
 */
export function longStory(times: number): Dossier {
  const copies = Array.from({ length: times }, (_, i) => copyOf(talks, `telling-${i + 1}`));
  const all = [talks, ...copies];
  return {
    ...talks,
    articles: all.flatMap(({ articles }) => articles),
    topics: all.flatMap(({ topics }) => topics),
    events: all.flatMap(({ events }) => events.map((event) => ({ place: 'geneva', ...event }))),
    statements: all.flatMap(({ statements }) => statements),
    mentions: all.flatMap(({ mentions }) => mentions),
    notes: all.flatMap(({ notes }) => notes),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
  };
}

/** A dossier with other slugs for what its articles tell, wherever they stand. */
function copyOf(dossier: Dossier, name: string): Dossier {
  const renamed = new Map<unknown, string>();
  const { articles, events, topics, conflicts } = dossier;
  for (const { slug } of [...articles, ...events, ...topics, ...conflicts])
    renamed.set(slug, `${name}-${slug}`);
  for (const { slug } of dossier.statements) renamed.set(slug, `${name}-${slug}`);
  // The copy has the shape of what it is a copy of.
  return JSON.parse(JSON.stringify(dossier), (_key, value) => renamed.get(value) ?? value) as Dossier;
}
