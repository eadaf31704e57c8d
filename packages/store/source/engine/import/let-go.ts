import { sql } from 'kysely';
import { slot } from '../../sql/slot.ts';
import type { Runner } from '../runner.ts';
import { type Steps, together } from '../steps.ts';
import { type Claim, claimantsOf } from './claims.ts';
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
    const claims = yield* takeClaims(runner, -dossier);
    const claimants = yield* together(claims, ({ record }) => claimantsOf(runner, record));
    for (const [i, claim] of claims.entries()) yield* release(session, claim, claimants[i] ?? []);
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

/** Takes some of a dossier's claims out, in their order. */
function* takeClaims(runner: Runner, dossier: number): Steps<Claim[]> {
  const query = runner.once(
    'take claims',
    () => sql<
      Claim & { ordinal: number }
    >`delete from dossier_record where dossier = ${slot('dossier')} and record in
      (select record from dossier_record where dossier = ${slot('dossier')}
        order by type, ordinal limit ${sql.lit(BATCH)}) returning type, ordinal, record`,
  );
  const claims = yield* runner.all(query, { dossier });
  return claims.sort((a, b) => (a.type === b.type ? a.ordinal - b.ordinal : a.type < b.type ? -1 : 1));
}
