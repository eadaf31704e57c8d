import type { Dossier } from '../dossier/dossier-record.ts';
import type { Conflict } from '../records/conflict.ts';
import type { Event } from '../records/event.ts';
import type { ConflictParty } from '../records/reference.ts';
import type { Statement } from '../records/statement.ts';

/** A conflict with the records that stand in it. */
export interface OpenConflict {
  readonly conflict: Conflict;
  readonly between: ReadonlyArray<Statement | Event>;
}

/** The conflicts of a dossier, each with its records: all, or those in which one record stands. */
export function findConflicts(dossier: Dossier, party?: ConflictParty): OpenConflict[] {
  return dossier.conflicts
    .filter(({ between }) => party === undefined || between.some((side) => isSame(side, party)))
    .map((conflict) => ({
      conflict,
      between: conflict.between.flatMap((side) => recordOf(dossier, side) ?? []),
    }));
}

function recordOf(dossier: Dossier, side: ConflictParty): Statement | Event | undefined {
  return 'statement' in side
    ? dossier.statements.find(({ slug }) => slug === side.statement)
    : dossier.events.find(({ slug }) => slug === side.event);
}

function isSame(a: ConflictParty, b: ConflictParty): boolean {
  if ('statement' in a) return 'statement' in b && a.statement === b.statement;
  return 'event' in b && a.event === b.event;
}
