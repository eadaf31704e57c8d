import type { Event } from '@depeche/model';
import type { Records } from '../../contract/store.ts';
import { type Steps, together } from '../steps.ts';
import { claimantsOf, claimOf, dropVersions, inOrder, keepVersions } from './claims.ts';
import { type AskOwn, eventVersions, mergeVersions } from './event-versions.ts';
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
  /** Whether an earlier part of the dossier brought it. */
  readonly isRepeated: boolean;
}

type PlainType = Exclude<ClaimedType, 'article'>;

/**
 * Makes sure that records have their place in the store, so that others can refer to them. Those that an earlier part
 * brought as they are now are left out.
 */
export function* reserveAll<T extends PlainType>(
  session: Session,
  type: T,
  records: ReadonlyArray<Records[T]>,
): Steps<Incoming<T>[]> {
  const incoming: Incoming<T>[] = [];
  const known = yield* together(records, ({ slug }) => lookUp(session, type, slug));
  for (const [i, record] of records.entries()) {
    const json = JSON.stringify(record);
    const { held, claim } = known[i] ?? {};
    if (held && claim && (claim.own_json ?? held.json) === json) continue;
    const id = held?.id ?? (yield* session.create(type, record.slug, json));
    incoming.push({ type, id, record, json, held: held?.json, isRepeated: claim !== undefined });
  }
  return incoming;
}

/** What the store holds of a record, and what earlier parts of the dossier have said of it. */
function* lookUp(session: Session, type: PlainType, slug: string) {
  const held = yield* session.find(type, slug);
  const isAsked = held && !session.isFirstPart;
  return { held, claim: isAsked ? yield* claimOf(session.runner, session.dossier, held.id) : undefined };
}

/**
 * Shows what the dossiers that have a record make of it together with the incoming one: of most, the version of the last
 * import; of an event, that with what the others know of it from other articles. Gives the incoming version where it is
 * not the one that is shown.
 */
export function* settle<T extends PlainType>(
  session: Session,
  { type, id, record, json, held }: Incoming<T>,
  isOwn: AskOwn,
): Steps<string | null> {
  if (held === undefined) {
    yield* putRecord(session, type, id, record);
    return null;
  }
  const shown =
    type === 'event'
      ? yield* withOthers(session, id, json, held, isOwn)
      : yield* lastOf(session, id, json, held);
  if (shown !== held) {
    yield* keepVersions(session.runner, id, held);
    yield* session.setJson(id, shown);
    yield* dropVersions(session.runner, id, shown);
    // What is shown is the record itself or another version of the same type.
    yield* putRecord(session, type, id, shown === json ? record : (JSON.parse(shown) as Records[T]));
  }
  return shown === json ? null : json;
}

/** The version of the last import: the incoming one, unless an edition is brought back that had others after it. */
function* lastOf(session: Session, id: number, json: string, held: string): Steps<string> {
  if (session.isNewest) return json;
  const last = (yield* othersThan(session, id)).at(-1);
  return last && last.sequence > session.sequence ? (last.own_json ?? held) : json;
}

/** An event's JSON with what other dossiers know of it. */
function* withOthers(session: Session, id: number, json: string, held: string, isOwn: AskOwn): Steps<string> {
  const others = eventVersions(session.runner, yield* othersThan(session, id), held);
  if (others.length === 0) return json;
  const own = { event: JSON.parse(json) as Event, sequence: session.sequence, isOwn };
  return JSON.stringify(yield* mergeVersions(inOrder(others, own)));
}

function* othersThan({ runner, dossier }: Session, id: number) {
  return (yield* claimantsOf(runner, id)).filter((claimant) => claimant.dossier !== dossier);
}
