import type { Conflict } from '@depeche/model';
import type { Said } from './story.ts';

/** How many conflicts a story has at most. */
const MOST = 12;

/** The first two statements of different articles that say the opposite of one thing, for some things. */
export function conflictsAmong(said: readonly Said[], ending: string): Conflict[] {
  const sides = new Map<string, Said>();
  const conflicts = new Map<string, Conflict>();
  for (const each of said) {
    const { content, matter, polarity } = each.plan;
    if (!('claim' in content) || conflicts.size === MOST) continue;
    const key = `${content.claim}-${matter.thing}-${matter.place.slug}`;
    const other = sides.get(key);
    if (!other) sides.set(key, each);
    else if (other.plan.polarity !== polarity && other.article !== each.article && !conflicts.has(key))
      conflicts.set(key, {
        slug: `${key}-${ending}`,
        note: { en: 'What one affirms the other denies.', fr: 'Ce que l’un affirme, l’autre le nie.' },
        between: [{ statement: other.slug }, { statement: each.slug }],
      });
  }
  return [...conflicts.values()];
}
