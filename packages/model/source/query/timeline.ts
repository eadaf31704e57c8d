import type { Dossier } from '../dossier/dossier-record.ts';
import type { Event } from '../records/event.ts';
import type { Statement } from '../records/statement.ts';
import { boundsOf } from '../time/edtf.ts';
import { compareTimes } from '../time/order.ts';
import { spansOfEvent, spansOfStatement } from './coverage.ts';

/** A dated record. */
export type TimelineItem =
  | { readonly type: 'statement'; readonly record: Statement }
  | { readonly type: 'event'; readonly record: Event };

/**
 * The dated statements and events of a dossier, by the earliest day that each may mean, then the more exact first, then
 * by where the article tells them. What has no date is left out.
 */
export function timeline(dossier: Pick<Dossier, 'statements' | 'events'>): TimelineItem[] {
  const items: TimelineItem[] = [
    ...dossier.statements.map((record) => ({ type: 'statement' as const, record })),
    ...dossier.events.map((record) => ({ type: 'event' as const, record })),
  ];
  return items
    .flatMap((item) => {
      const time = item.type === 'statement' ? item.record.saidOn : item.record.time;
      return time ? [{ item, bounds: boundsOf(time.edtf), place: placeOf(item) }] : [];
    })
    .sort((a, b) => compareTimes(a.bounds, b.bounds) || comparePlaces(a.place, b.place))
    .map(({ item }) => item);
}

interface PlaceInText {
  readonly article: string;
  readonly start: number;
}

function placeOf(item: TimelineItem): PlaceInText {
  const spans: PlaceInText[] =
    item.type === 'event'
      ? spansOfEvent(item.record)
      : spansOfStatement(item.record).map(({ start }) => ({ article: item.record.article, start }));
  return spans.sort(comparePlaces)[0] ?? { article: '', start: 0 };
}

function comparePlaces(a: PlaceInText, b: PlaceInText): number {
  return a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;
}
