import { type Event, earliestDay, type Statement } from '@depeche/model';
import type { TimelineFilter } from '../contract/filters.ts';
import type { Page, PageRequest } from '../contract/page.ts';
import type { TimelineItem } from '../contract/store.ts';
import { keysOf, type PageRow } from '../lists/compose.ts';
import { number, text } from '../lists/definition.ts';
import { cursorValues, type KeyValue, writeCursor } from '../page/cursor.ts';
import { readPageRequest } from '../page/page-request.ts';
import { toPage } from '../page/to-page.ts';
import { countList, listRows } from './lists.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

const LIST = 'timeline';
const ORDER = [number('earliest'), number('precision'), text('position')];

/** Undated records stand before this, dated ones after it. */
const UNDATED_END: readonly KeyValue[] = [earliestDay(null), -1, '~'];

/**
 * A page of the timeline. Both kinds of record are walked by the index of their own dates and merged: twice the rows of
 * a page at most, however long the timeline, and no third table to keep in step.
 */
export function* timelinePage(
  runner: Runner,
  request: PageRequest & { readonly filter?: TimelineFilter | undefined },
): Steps<Page<TimelineItem>> {
  const page = readPageRequest(request);
  const [from, to] = cursorValues(page, LIST, ORDER);
  const shared = {
    isDescending: page.isBackward,
    from: page.isBackward ? from : (from ?? UNDATED_END),
    to: page.isBackward ? (to ?? UNDATED_END) : to,
    limit: page.size + 1,
  };
  const { statement, event } = filtersOf(request.filter ?? {});
  const rows = yield* runner.reading(function* () {
    const statements = statement
      ? yield* listRows(runner, 'statement', { ...shared, field: 'SAID_ON', filter: statement })
      : [];
    const events = event ? yield* listRows(runner, 'event', { ...shared, field: 'TIME', filter: event }) : [];
    return [
      ...statements.map((row) => ({ type: 'statement' as const, row })),
      ...events.map((row) => ({ type: 'event' as const, row })),
    ];
  });
  const sign = page.isBackward ? -1 : 1;
  const sorted = rows.sort((a, b) => sign * compareRows(a.row, b.row)).slice(0, shared.limit);
  return toPage(sorted, page, ({ type, row }) => ({
    node: toItem(type, row.json),
    cursor: writeCursor(LIST, keysOf(row, ORDER)),
  }));
}

/** How many dated records a filter holds. */
export function* countTimeline(runner: Runner, filter: TimelineFilter | undefined): Steps<number> {
  const { statement, event } = filtersOf(filter ?? {});
  // Every date overlaps the range that is open on both sides.
  return yield* runner.reading(function* () {
    return (
      (statement ? yield* countList(runner, 'statement', { ...statement, time: statement.time ?? {} }) : 0) +
      (event ? yield* countList(runner, 'event', { ...event, time: event.time ?? {} }) : 0)
    );
  });
}

/** The filter of the timeline as one for each kind; undefined for a kind that is not wanted. */
function filtersOf({ kinds, dossier, article, actor, time }: TimelineFilter) {
  const wants = (kind: 'statement' | 'event') => kinds?.includes(kind) ?? true;
  return {
    statement: wants('statement') ? { dossier, article, speaker: actor, time } : undefined,
    event: wants('event') ? { dossier, article, participant: actor, time } : undefined,
  };
}

function toItem(type: TimelineItem['type'], json: string): TimelineItem {
  // The store's JSON is the record that went in.
  return type === 'event'
    ? { type, record: JSON.parse(json) as Event }
    : { type, record: JSON.parse(json) as Statement };
}

/** The order of the index: positions are plain ASCII, so that both compare alike. */
function compareRows(a: PageRow, b: PageRow): number {
  for (const [i, value] of keysOf(a, ORDER).entries()) {
    const other = keysOf(b, ORDER)[i] ?? '';
    if (value < other) return -1;
    if (value > other) return 1;
  }
  return 0;
}
