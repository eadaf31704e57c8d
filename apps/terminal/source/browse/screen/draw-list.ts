import { type Load, nothing } from '../data/loads.ts';
import type { Stats } from '../data/queries.ts';
import type { ListWindow } from '../lists/list-window.ts';
import type { ListRow } from '../lists/section.ts';
import { type Line, segment } from '../page/line.ts';
import { writePage } from '../page/page.ts';
import { parseRoute } from '../route/route.ts';
import type { Scene } from '../state/scene.ts';
import type { Drawing, Room } from './drawing.ts';
import { listContent } from './list-pane.ts';
import { menu } from './menu.ts';
import { message } from './message.ts';
import { fill, type Pane, titleLine } from './pane.ts';

/** The pane of rows: the menu of the start screen, or a section's records. */
export function drawList(
  drawing: Drawing,
  room: Room,
  loaded: Load<ListWindow<ListRow>> | undefined,
  chips: Line,
): { readonly pane: Pane; readonly scene: Scene['list'] } {
  const { place, subject, data, voice } = drawing;
  const { view } = subject;
  const { labels } = voice;
  const load = view.kind === 'start' ? menuOf(data.stats().value) : (loaded ?? nothing);
  const content = listContent({
    load,
    window: place.list,
    width: room.width,
    height: room.height,
    hasKeys: room.hasKeys,
    voice,
    empty: message(emptyWords(drawing), room.width),
  });
  const isCounted = load.value !== undefined && view.kind !== 'start';
  const count = isCounted ? labels.of(Math.min(place.list.cursor + 1, content.count), content.count) : '';
  const name = view.kind === 'list' ? labels.sections[view.section] : labels.store.title;
  const title = [segment(` ${name}`, room.hasKeys ? 'accent' : 'strong'), ...chips];
  const lines = view.kind === 'start' ? withStats(content.lines, drawing, room) : content.lines;
  return {
    pane: {
      name: 'list',
      width: room.width,
      title: titleLine(title, [segment(count, 'dim')], room.width),
      lines,
    },
    scene: { count: content.count, routeAt: (row) => content.rowAt(row)?.route },
  };
}

function menuOf(stats: Stats | undefined): Load<ListWindow<ListRow>> {
  return { status: 'ready', value: menu(stats), problem: undefined, isSlow: false };
}

function emptyWords({ subject: { view }, place, data, voice }: Drawing): string {
  const { states, search } = voice.labels;
  const { q, ...parameters } = parseRoute(place.route).parameters;
  if (view.kind === 'list' && view.section === 'search') {
    return (q ?? '').trim() === '' ? search.hint : search.nothing(q ?? '');
  }
  if (q !== undefined || Object.keys(parameters).length > 0) return states.emptyFiltered;
  return data.stats().value?.articles === 0 ? states.emptyStore : states.empty;
}

/** What the store holds, below the menu, where there is room for it. */
function withStats(
  lines: readonly Line[],
  { data, voice }: Drawing,
  { width, height }: Room,
): readonly Line[] {
  const stats = data.stats().value;
  const { store, states } = voice.labels;
  const used = lines.findLastIndex((line) => line.length > 0) + 1;
  if (stats === undefined || height < used + 5) return lines;
  const page = writePage(Math.min(width - 2, 70));
  page.text(
    [
      {
        text:
          stats.articles === 0
            ? states.emptyStore
            : store.holds(stats.articles, stats.statements, stats.events),
        styles: ['dim'],
      },
    ],
    { indent: 1 },
  );
  page.text([{ text: store.more(stats.mentions, stats.notes), styles: ['dim'] }], { indent: 1 });
  return fill([...lines.slice(0, used), [], ...page.page().lines], height);
}
