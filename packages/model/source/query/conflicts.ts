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
export function findConflicts(
  dossier: Pick<Dossier, 'conflicts' | 'statements' | 'events'>,
  party?: ConflictParty,
): OpenConflict[] {
  const statements = new Map(dossier.statements.map((record) => [record.slug, record]));
  const events = new Map(dossier.events.map((record) => [record.slug, record]));
  const recordOf = (side: ConflictParty) =>
    'statement' in side ? statements.get(side.statement) : events.get(side.event);
  return dossier.conflicts
    .filter(({ between }) => party === undefined || between.some((side) => isSame(side, party)))
    .map((conflict) => ({ conflict, between: conflict.between.flatMap((side) => recordOf(side) ?? []) }));
}

function isSame(a: ConflictParty, b: ConflictParty): boolean {
  if ('statement' in a) return 'statement' in b && a.statement === b.statement;
  return 'event' in b && a.event === b.event;
}
