import type { Stats } from '../data/queries.ts';
import type { ListWindow } from '../lists/list-window.ts';
import type { ListRow } from '../lists/section.ts';
import { columns } from '../page/columns.ts';
import { segment } from '../page/line.ts';
import { routeTo } from '../route/route.ts';
import { type SectionName, sectionNames } from '../route/section-names.ts';

/** The sections of the start screen: those that list records, and search. */
export const menuSections: readonly SectionName[] = [...sectionNames, 'search'];

/** The rows of the start screen: each section with its key and how many records it holds. */
export function menu(stats: Stats | undefined): ListWindow<ListRow> {
  const rows = menuSections.map(
    (name, index): ListRow => ({
      route: routeTo(name),
      line(width, { labels }) {
        const count = stats === undefined ? undefined : countIn(stats, name);
        return columns(
          [
            { line: [segment(name === 'search' ? '/' : String(index + 1), 'dim')], width: 1 },
            { line: [segment(labels.sections[name])] },
            {
              line: [segment(count === undefined ? '' : labels.number(count), 'dim')],
              width: 11,
              align: 'right',
            },
          ],
          width,
        );
      },
    }),
  );
  return { head: rows, tail: [], after: null, before: null, total: rows.length, isComplete: true };
}

function countIn(stats: Stats, name: SectionName): number | undefined {
  if (name === 'search') return undefined;
  return name === 'timeline' ? undefined : stats[name];
}
