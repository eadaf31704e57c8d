import type { Records } from '../../contract/store.ts';
import type { Bundle } from '../../import/bundle.ts';
import type { Steps } from '../steps.ts';
import { type Claim, type Claimant, claimantsOf, dropVersions, keepVersions, shownOf } from './claims.ts';
import { eventVersions, mergeVersions } from './event-versions.ts';
import { showBundle } from './place-article.ts';
import { removeAllOf, reserveBundle } from './put-bundle.ts';
import { type ClaimedType, putRecord } from './put-record.ts';
import type { Session } from './session.ts';

/**
 * Lets go of a record that its dossier no longer claims. What nobody claims goes; what another dossier claims is shown
 * as the others make it.
 */
export function* release(session: Session, { type, record }: Claim): Steps<void> {
  const claimants = yield* claimantsOf(session.runner, record);
  if (claimants.length === 0) yield* remove(session, type, record);
  else yield* restore(session, { type, record }, claimants);
}

/** Shows what the dossiers that claim a record make of it. */
export function* restore(
  session: Session,
  { type, record }: Claim,
  claimants: readonly Claimant[],
): Steps<void> {
  if (type === 'article') yield* restoreArticle(session, record, claimants);
  else yield* restorePlain(session, type, record, claimants);
}

function* remove(session: Session, type: ClaimedType, record: number): Steps<void> {
  const { runner, write, affected } = session;
  if (type === 'event' || type === 'conflict') yield* session.affectArticlesOf(record);
  if (type === 'article') {
    affected.add(record);
    for (const inside of ['statement', 'mention', 'note'] as const)
      yield* removeAllOf(runner, inside, record);
  }
  yield* write.remove('record', 'id', record);
}

function* restoreArticle(session: Session, id: number, claimants: readonly Claimant[]): Steps<void> {
  const version = shownOf(claimants)?.own_json;
  if (version === null || version === undefined) return;
  // The store's JSON is the article that went in.
  yield* showBundle(session, yield* reserveBundle(session, JSON.parse(version) as Bundle, id), true);
}

function* restorePlain<T extends Exclude<ClaimedType, 'article'>>(
  session: Session,
  type: T,
  id: number,
  claimants: readonly Claimant[],
): Steps<void> {
  const { runner } = session;
  const shown = yield* session.jsonOf(id);
  const json =
    type === 'event'
      ? JSON.stringify(yield* mergeVersions(eventVersions(runner, claimants, shown)))
      : (claimants.at(-1)?.own_json ?? shown);
  if (json === shown) return;
  yield* keepVersions(runner, id, shown);
  yield* session.setJson(id, json);
  yield* dropVersions(runner, id, json);
  // The store's JSON is the record that went in.
  yield* putRecord(session, type, id, JSON.parse(json) as Records[T]);
}
