import type { Load } from '../data/loads.ts';
import { countOf, type ListWindow, rowAt } from '../lists/list-window.ts';
import type { ListRow } from '../lists/section.ts';
import type { Line } from '../page/line.ts';
import { type Link, type Page, writePage } from '../page/page.ts';
import type { Voice } from '../records/shared/voice.ts';
import type { SectionName } from '../route/section-names.ts';
import { problemMessage, waiting } from './message.ts';

/** A section before one enters it: what it is about, and its first rows. */
export function preview(
  section: SectionName,
  load: Load<ListWindow<ListRow>>,
  width: number,
  height: number,
  voice: Voice,
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
  return { lines: [...lines, ...rows], links };
}
