import type { Records } from '../../contract/store.ts';
import type { Bundle } from '../../import/bundle.ts';
import {
  type Claim,
  type Claimant,
  dropVersions,
  eventVersions,
  keepVersions,
  lastClaimant,
  mergeVersions,
} from './claims.ts';
import { putBundle, removeAllOf, reserveBundle } from './put-bundle.ts';
import { type ClaimedType, putRecord } from './put-record.ts';
import { readBundle } from './read-bundle.ts';
import type { Session } from './session.ts';

/**
 * Lets go of a record that its dossier no longer claims. What nobody claims goes; what another dossier claims is shown
 * as the last of those has it.
 */
export function release(session: Session, { type, record }: Claim): void {
  const last = lastClaimant(session.runner, record);
  if (!last) remove(session, type, record);
  else if (type === 'article') restoreArticle(session, record, last);
  else restore(session, type, record, last);
}

function remove(session: Session, type: ClaimedType, record: number): void {
  const { runner, write, affected } = session;
  if (type === 'event' || type === 'conflict') session.affectArticlesOf(record);
  if (type === 'article') {
    affected.add(record);
    for (const inside of ['statement', 'mention', 'note'] as const) removeAllOf(runner, inside, record);
  }
  write.remove('record', 'id', record);
}

function restoreArticle(session: Session, id: number, { own_json }: Claimant): void {
  if (own_json === null) return;
  keepVersions(session.runner, id, JSON.stringify(readBundle(session.runner, id)));
  // The store's JSON is the article that went in.
  const bundle = JSON.parse(own_json) as Bundle;
  putBundle(session, reserveBundle(session, bundle));
  dropVersions(session.runner, id, own_json);
}

function restore<T extends Exclude<ClaimedType, 'article'>>(
  session: Session,
  type: T,
  id: number,
  last: Claimant,
): void {
  const { runner } = session;
  const shown = session.jsonOf(id);
  const json =
    type === 'event'
      ? JSON.stringify(mergeVersions(eventVersions(runner, id, shown)))
      : (last.own_json ?? shown);
  if (json === shown) return;
  keepVersions(runner, id, shown);
  session.setJson(id, json);
  dropVersions(runner, id, json);
  // The store's JSON is the record that went in.
  putRecord(session, type, id, JSON.parse(json) as Records[T]);
}
