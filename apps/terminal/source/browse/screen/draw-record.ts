import { type Load, nothing } from '../data/loads.ts';
import type { AnyRecord } from '../data/queries.ts';
import { segment } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { parseRoute } from '../route/route.ts';
import { isRecordSection, recordTypes } from '../route/section-names.ts';
import type { Scene } from '../state/scene.ts';
import type { Drawing, Room } from './drawing.ts';
import { menuSections } from './menu.ts';
import { message } from './message.ts';
import { type Pane, titleLine } from './pane.ts';
import { preview } from './preview.ts';
import { pageFor, pageLines, recordPage } from './record-pane.ts';

/** Columns left free on either side of a page. */
const ASIDE = 1;
/** How many columns of a page are read with ease. */
const WIDEST = 92;

/** The pane of a record's page; on the start screen, of a first look into a section. */
export function drawRecord(
  drawing: Drawing,
  room: Room,
  load: Load<AnyRecord | null> | undefined,
): { readonly pane: Pane; readonly scene: Scene['record'] } {
  const { place } = drawing;
  const page = pageOf(drawing, room, load);
  const lines = pageLines(page, place.record, room.height, room.hasKeys);
  const hidden = page.lines.length - room.height;
  const position = hidden <= 0 ? '' : place.record.top >= hidden ? '▲' : place.record.top > 0 ? '▲▼' : '▼';
  const title = [segment(` ${titleOf(drawing)}`, room.hasKeys ? 'accent' : 'strong')];
  return {
    pane: {
      name: 'record',
      width: room.width,
      title: titleLine(title, [segment(position, 'dim')], room.width),
      lines: lines.map((line) => (line.length === 0 ? line : [segment(' '.repeat(ASIDE)), ...line])),
    },
    scene: { lines: page.lines.length, links: page.links },
  };
}

function titleOf({ subject: { view, record }, place, voice: { labels } }: Drawing): string {
  if (view.kind === 'start') return labels.sections[menuSections[place.list.cursor] ?? 'articles'];
  const section = record === undefined ? '' : parseRoute(record).section;
  const type = isRecordSection(section) ? labels.types[recordTypes[section]] : labels.panes.record;
  return type.charAt(0).toUpperCase() + type.slice(1);
}

function pageOf(drawing: Drawing, room: Room, load: Load<AnyRecord | null> | undefined): Page {
  const { subject, place, data, voice } = drawing;
  const width = Math.max(10, room.width - 2 * ASIDE);
  if (!room.isShown) return { lines: [], links: [] };
  const { view, list, record } = subject;
  if (view.kind === 'unknown') {
    return { lines: message(voice.labels.states.unknownRoute(view.route), width), links: [] };
  }
  if (view.kind === 'start') {
    const section = menuSections[place.list.cursor] ?? 'articles';
    const load = list === undefined ? nothing : data.list(list);
    const first = record === undefined ? undefined : data.record(record).value;
    const page = first ? written(first, Math.min(width, WIDEST), voice) : undefined;
    return preview(section, load, width, room.height, voice, page);
  }
  if (load === undefined) return { lines: [], links: [] };
  return pageFor(load, width, voice, (record) => written(record, Math.min(width, WIDEST), voice));
}

const pages = new WeakMap<
  AnyRecord,
  { readonly width: number; readonly voice: unknown; readonly page: Page }
>();

/** A page is laid out once for a width, however often it is drawn. */
function written(record: AnyRecord, width: number, voice: Drawing['voice']): Page {
  const known = pages.get(record);
  if (known?.width === width && known.voice === voice) return known.page;
  const page = recordPage(record, width, voice);
  pages.set(record, { width, voice, page });
  return page;
}
