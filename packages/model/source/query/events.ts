import type { Dossier } from '../dossier/dossier-record.ts';
import type { EventType } from '../plover.ts';
import type { Event, EventStatus } from '../records/event.ts';
import type { Slug } from '../slug.ts';
import { overlapsRange, type TimeRange } from '../time/order.ts';

/** Which events: all conditions hold at once; a list holds where one of its values does. */
export interface EventQuery {
  readonly article?: Slug;
  readonly participant?: Slug;
  readonly place?: Slug;
  readonly type?: readonly EventType[];
  readonly mode?: readonly string[];
  readonly status?: readonly EventStatus[];
  /** When it may have been; what has no date is in no range. */
  readonly time?: TimeRange;
}

/** The events of a dossier that a query holds, in the order in which they were written. */
export function findEvents(dossier: Pick<Dossier, 'events'>, query: EventQuery): Event[] {
  const { article, participant, place, type, mode, status, time } = query;
  return dossier.events.filter(
    (event) =>
      (article === undefined || event.evidence.some((span) => span.article === article)) &&
      (participant === undefined || event.participants.some(({ actor }) => actor === participant)) &&
      (place === undefined || event.place === place) &&
      (type === undefined || type.includes(event.type)) &&
      (mode === undefined || (event.mode !== undefined && mode.includes(event.mode))) &&
      (status === undefined || status.includes(event.status)) &&
      (time === undefined || (event.time !== undefined && overlapsRange(event.time.edtf, time))),
  );
}
