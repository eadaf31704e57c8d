import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import type { AmendmentTarget } from '../../contract/amendments.ts';
import type { Stats } from '../../contract/stats.ts';
import { slot } from '../../sql/slot.ts';
import type { Tables } from '../../sql/tables.ts';
import { allAmendments, noteApplied } from '../amendments/amendments.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';
import { Amender } from './amender.ts';
import { type Claim, claimantsOf } from './claims.ts';
import { letGo, moveClaims } from './let-go.ts';
import { putPart } from './put-part.ts';
import { restore } from './release.ts';
import { Session } from './session.ts';
import { Tally } from './tally.ts';
import type { Writer } from './writer.ts';

/** A dossier's row but for its id. */
export type EditionRow = Omit<Tables['dossier'], 'id'>;

/** One edition of a dossier on its way into the store, part by part, in place of the one before it. */
export class Edition {
  readonly #session: Session;
  readonly #tally = new Tally();
  readonly #amender: Amender;
  #parts = 0;

  constructor(session: Session, amender: Amender) {
    this.#session = session;
    this.#amender = amender;
  }

  /** Writes a part, as amendments make it. Throws `BROKEN_REFERENCE`, `BROKEN_AMENDMENT`. */
  *put(part: Dossier): Steps<void> {
    yield* putPart(this.#session, this.#tally, yield* this.#amender.amend(part));
    this.#parts++;
  }

  /** The amendments that have changed it so far. */
  get applied(): AmendmentTarget[] {
    return this.#amender.applied;
  }

  /** Lets go of what the dossier no longer has. Gives how many records it has. */
  *finish(): Steps<Stats> {
    const { runner, write, dossier } = this.#session;
    yield* noteApplied(runner, write, dossier, this.applied);
    // While parts came, it was not known yet in which articles the dossier tells of an event itself.
    if (this.#parts > 1)
      for (const claim of yield* sharedEvents(runner, dossier)) yield* this.#restore(claim);
    yield* letGo(this.#session);
    return this.records;
  }

  /** How many records it has so far. */
  get records(): Stats {
    return this.#tally.stats;
  }

  *#restore(claim: Claim): Steps<void> {
    yield* restore(this.#session, claim, yield* claimantsOf(this.#session.runner, claim.record));
  }
}

/** Sets aside what the dossier claims so far; `isNewest` where no dossier was imported later than this edition. */
export function* beginEdition(
  runner: Runner,
  write: Writer,
  row: EditionRow,
  held: number | undefined,
  isNewest: boolean,
): Steps<Edition> {
  const id = held ?? (yield* write.create('dossier', row));
  if (held !== undefined) {
    yield* write.upsert('dossier', { id, ...row });
    yield* moveClaims(runner, id, -id);
  }
  const session = new Session(runner, write, id, row.sequence, isNewest);
  return new Edition(session, new Amender(session, row.slug, yield* allAmendments(runner)));
}

/** The events of a dossier that others have too. */
function* sharedEvents(runner: Runner, dossier: number): Steps<Claim[]> {
  const query = runner.once(
    'shared events',
    () => sql<Claim>`select c.type, c.record from dossier_record as c
      where c.dossier = ${slot('dossier')} and c.type = 'event' and exists (select 1 from dossier_record as o
        where o.record = c.record and o.dossier > 0 and o.dossier <> c.dossier)`,
  );
  return yield* runner.all(query, { dossier });
}
