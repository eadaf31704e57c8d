import { sql } from 'kysely';
import { slot } from '../../sql/slot.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';
import type { Claim } from './claims.ts';
import { release } from './release.ts';
import type { Session } from './session.ts';

/** How many records are let go of before what is worked out from them is written. */
const BATCH = 1_000;

/** Moves all claims of a dossier: aside, to its id below zero. */
export function* moveClaims(runner: Runner, from: number, to: number): Steps<void> {
  const query = runner.once(
    'move claims',
    () => sql`update dossier_record set dossier = ${slot('to')} where dossier = ${slot('from')}`,
  );
  yield* runner.run(query, { from, to });
}

/** Lets go of all records that a dossier claimed, as far as it has not claimed them anew. */
export function* letGo(session: Session): Steps<void> {
  const { runner, dossier } = session;
  yield* dropClaimedAnew(runner, dossier);
  for (;;) {
    const claims = yield* someClaims(runner, -dossier);
    for (const claim of claims) {
      yield* dropClaim(runner, -dossier, claim.record);
      yield* release(session, claim);
    }
    yield* session.flush();
    if (claims.length < BATCH) return;
  }
}

/** Of the claims that were set aside, those go that the dossier has made anew. */
function* dropClaimedAnew(runner: Runner, dossier: number): Steps<void> {
  const query = runner.once(
    'drop claims',
    () => sql`delete from dossier_record as c where c.dossier = ${slot('aside')} and exists
      (select 1 from dossier_record as n where n.record = c.record and n.dossier = ${slot('dossier')})`,
  );
  yield* runner.run(query, { dossier, aside: -dossier });
}

/** Some of a dossier's claims. */
function* someClaims(runner: Runner, dossier: number): Steps<Claim[]> {
  const query = runner.once(
    'some claims',
    () => sql<Claim>`select type, record from dossier_record where dossier = ${slot('dossier')}
      order by type, ordinal limit ${sql.lit(BATCH)}`,
  );
  return yield* runner.all(query, { dossier });
}

function* dropClaim(runner: Runner, dossier: number, record: number): Steps<void> {
  const query = runner.once(
    'drop claim',
    () => sql`delete from dossier_record where record = ${slot('record')} and dossier = ${slot('dossier')}`,
  );
  yield* runner.run(query, { dossier, record });
}
