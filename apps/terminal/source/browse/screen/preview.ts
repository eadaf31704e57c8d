import type { Load } from '../data/loads.ts';
import { countOf, type ListWindow, rowAt } from '../lists/list-window.ts';
import type { ListRow } from '../lists/section.ts';
import { type Line, segment } from '../page/line.ts';
import { type Link, type Page, writePage } from '../page/page.ts';
import type { Voice } from '../records/shared/voice.ts';
import type { SectionName } from '../route/section-names.ts';
import { problemMessage, waiting } from './message.ts';

/** The fewest rows in which the first record of a section is of use below its list. */
const ROOM_FOR_FIRST = 10;

/** A section before one enters it: what it is about, and its first rows, and the first of its records where there is room for it. */
export function preview(
  section: SectionName,
  load: Load<ListWindow<ListRow>>,
  width: number,
  height: number,
  voice: Voice,
  first: Page | undefined,
): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text([{ text: labels.about[section], styles: ['dim'] }], { indent: 1 });
  if (section === 'search') page.text([{ text: labels.search.hint, styles: ['dim'] }], { indent: 1 });
  page.gap();
  const { lines } = page.page();
  if (section === 'search') return page.page();
  const list = load.value;
  if (list === undefined) {
    const why = load.problem ? problemMessage(load.problem, labels, width) : waiting(load, labels);
    return { lines: [...lines, ...why], links: [] };
  }
  const rows: Line[] = [];
  const links: Link[] = [];
  for (let index = 0; index < Math.min(countOf(list), height - lines.length); index++) {
    const row = rowAt(list, index);
    if (!row) break;
    const line = lines.length + index;
    const above = index === 0 ? undefined : rowAt(list, index - 1);
    rows.push([
      { text: ' ' },
      ...row.line(width - 1, voice, above).map((piece) => ({ ...piece, link: index })),
    ]);
    links.push({ route: row.route, line, lastLine: line });
  }
  const above = [...lines, ...rows];
  if (first === undefined || height - above.length < ROOM_FOR_FIRST) return { lines: above, links };
  const rule: Line = [segment('─'.repeat(width), 'dim')];
  const below = [
    ...above,
    [],
    rule,
    [],
    ...first.lines.map((line) => line.map(({ link: _, ...piece }) => piece)),
  ];
  return { lines: below.slice(0, height), links };
}
