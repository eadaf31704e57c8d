import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import type { Stats } from '../../contract/stats.ts';
import { slot } from '../../sql/slot.ts';
import type { Tables } from '../../sql/tables.ts';
import type { Runner } from '../runner.ts';
import { type Claim, claimantsOf } from './claims.ts';
import { putPart } from './put-part.ts';
import { release, restore } from './release.ts';
import { Session } from './session.ts';
import { Tally } from './tally.ts';
import type { Writer } from './writer.ts';

/** How many records are let go of before what is worked out from them is written. */
const BATCH = 1_000;

/** A dossier's row but for its id. */
export type EditionRow = Omit<Tables['dossier'], 'id'>;

/** One edition of a dossier on its way into the store, part by part, in place of the one before it. */
export class Edition {
  readonly #session: Session;
  readonly #tally = new Tally();
  #parts = 0;

  /** Sets aside what the dossier claims so far; `isNewest` where no dossier was imported later than this edition. */
  constructor(runner: Runner, write: Writer, row: EditionRow, held: number | undefined, isNewest: boolean) {
    const id = held ?? write.create('dossier', row);
    if (held !== undefined) {
      write.upsert('dossier', { id, ...row });
      moveClaims(runner, id, -id);
    }
    this.#session = new Session(runner, write, id, row.sequence, isNewest);
  }

  put(part: Dossier): void {
    putPart(this.#session, this.#tally, part);
    this.#parts++;
  }

  /** Lets go of what the dossier no longer has. Gives how many records it has. */
  finish(): Stats {
    const { runner, dossier } = this.#session;
    // While parts came, it was not known yet in which articles the dossier tells of an event itself.
    if (this.#parts > 1) for (const claim of sharedEvents(runner, dossier)) this.#restore(claim);
    dropClaimedAnew(runner, dossier);
    for (;;) {
      const claims = someClaims(runner, -dossier);
      for (const claim of claims) {
        dropClaim(runner, -dossier, claim.record);
        release(this.#session, claim);
      }
      this.#session.flush();
      if (claims.length < BATCH) return this.records;
    }
  }

  /** How many records it has so far. */
  get records(): Stats {
    return this.#tally.stats;
  }

  #restore(claim: Claim): void {
    restore(this.#session, claim, claimantsOf(this.#session.runner, claim.record));
  }
}

function moveClaims(runner: Runner, from: number, to: number): void {
  const query = runner.once(
    'move claims',
    () => sql`update dossier_record set dossier = ${slot('to')} where dossier = ${slot('from')}`,
  );
  runner.run(query, { from, to });
}

/** The events of a dossier that others have too. */
function sharedEvents(runner: Runner, dossier: number): Claim[] {
  const query = runner.once(
    'shared events',
    () => sql<Claim>`select c.type, c.record from dossier_record as c
      where c.dossier = ${slot('dossier')} and c.type = 'event' and exists (select 1 from dossier_record as o
        where o.record = c.record and o.dossier > 0 and o.dossier <> c.dossier)`,
  );
  return runner.all(query, { dossier });
}

/** Of the claims that were set aside, those go that the dossier has made anew. */
function dropClaimedAnew(runner: Runner, dossier: number): void {
  const query = runner.once(
    'drop claims',
    () => sql`delete from dossier_record as c where c.dossier = ${slot('aside')} and exists
      (select 1 from dossier_record as n where n.record = c.record and n.dossier = ${slot('dossier')})`,
  );
  runner.run(query, { dossier, aside: -dossier });
}

/** Some of a dossier's claims. */
function someClaims(runner: Runner, dossier: number): Claim[] {
  const query = runner.once(
    'some claims',
    () => sql<Claim>`select type, record from dossier_record where dossier = ${slot('dossier')}
      order by type, ordinal limit ${sql.lit(BATCH)}`,
  );
  return runner.all(query, { dossier });
}

function dropClaim(runner: Runner, dossier: number, record: number): void {
  const query = runner.once(
    'drop claim',
    () => sql`delete from dossier_record where record = ${slot('record')} and dossier = ${slot('dossier')}`,
  );
  runner.run(query, { dossier, record });
}
