import type { Event, Slug } from '@depeche/model';
import type { Records } from '../../contract/store.ts';
import { dropVersions, eventVersions, keepVersions, mergeVersions } from './claims.ts';
import { type ClaimedType, putRecord } from './put-record.ts';
import type { Session } from './session.ts';

/** A record of the incoming dossier that has its place in the store. */
export interface Incoming<T extends ClaimedType> {
  readonly type: T;
  readonly id: number;
  readonly record: Records[T];
  readonly json: string;
  /** What the store held before; undefined for what is new. */
  readonly held: string | undefined;
}

/** Makes sure that a record has its place in the store, so that others can refer to it. */
export function reserve<T extends ClaimedType>(session: Session, type: T, record: Records[T]): Incoming<T> {
  const json = JSON.stringify(record);
  const held = session.find(type, record.slug);
  return { type, id: held?.id ?? session.create(type, record.slug, json), record, json, held: held?.json };
}

/**
 * Shows the incoming version of a record; of an event, together with what other dossiers know of it from other articles.
 * Gives the incoming version where it is not the one that is shown.
 */
export function settle<T extends Exclude<ClaimedType, 'article'>>(
  session: Session,
  { type, id, record, json, held }: Incoming<T>,
  articles: ReadonlySet<Slug>,
): string | null {
  if (held === undefined) {
    putRecord(session, type, id, record);
    return null;
  }
  const shown = type === 'event' ? withOthers(session, id, json, held, articles) : json;
  if (shown !== held) {
    keepVersions(session.runner, id, held);
    session.setJson(id, shown);
    dropVersions(session.runner, id, shown);
    // What is shown is the record itself or, of an event, a record of the same type.
    putRecord(session, type, id, shown === json ? record : (JSON.parse(shown) as Records[T]));
  }
  return shown === json ? null : json;
}

/** An event's JSON with what other dossiers know of it. */
function withOthers(
  { runner }: Session,
  id: number,
  json: string,
  held: string,
  articles: ReadonlySet<Slug>,
): string {
  const others = eventVersions(runner, id, held);
  if (others.length === 0) return json;
  return JSON.stringify(mergeVersions([...others, { event: JSON.parse(json) as Event, articles }]));
}
