import { sql } from 'kysely';
import { slot } from '../../sql/slot.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';
import type { ClaimedType } from './put-record.ts';

/** A record that a dossier claimed. */
export interface Claim {
  readonly type: ClaimedType;
  readonly record: number;
}

/** Before a record's shown version changes, the dossiers that share it keep the one that was theirs. */
export function* keepVersions(runner: Runner, record: number, version: string): Steps<void> {
  const query = runner.once(
    'keep versions',
    () => sql`update dossier_record set own_json = ${slot('version')}
      where record = ${slot('record')} and dossier > 0 and own_json is null`,
  );
  yield* runner.run(query, { record, version });
}

/** Once a record's shown version has changed, the dossiers whose own it is need not keep it. */
export function* dropVersions(runner: Runner, record: number, shown: string): Steps<void> {
  const query = runner.once(
    'drop versions',
    () => sql`update dossier_record set own_json = null
      where record = ${slot('record')} and own_json = ${slot('shown')}`,
  );
  yield* runner.run(query, { record, shown });
}

/** A dossier that claims a record; no version of its own means the one that is shown. */
export interface Claimant {
  readonly dossier: number;
  /** The place of its import among all. */
  readonly sequence: number;
  readonly own_json: string | null;
  readonly bare: number;
}

/** The dossiers that claim a record, in the order of their imports. */
export function* claimantsOf(runner: Runner, record: number): Steps<Claimant[]> {
  const query = runner.once(
    'claimants',
    () => sql<Claimant>`select c.dossier, d.sequence, c.own_json, c.bare
      from dossier_record as c cross join dossier as d
      where c.record = ${slot('record')} and d.id = c.dossier order by d.sequence`,
  );
  return yield* runner.all(query, { record });
}

/** A dossier's own claim on a record. */
export function* claimOf(
  runner: Runner,
  dossier: number,
  record: number,
): Steps<{ readonly own_json: string | null } | undefined> {
  const query = runner.once(
    'claim',
    () => sql<{ own_json: string | null }>`select own_json from dossier_record
      where record = ${slot('record')} and dossier = ${slot('dossier')}`,
  );
  return yield* runner.get(query, { dossier, record });
}

/** Whose version of a record is shown: the last one's that knows more of it than an address, else the last one's. */
export function shownOf<T extends Pick<Claimant, 'bare'>>(claimants: readonly T[]): T | undefined {
  return claimants.findLast(({ bare }) => bare === 0) ?? claimants.at(-1);
}

/** Puts a dossier among others, in the order of their imports. */
export function inOrder<T extends Pick<Claimant, 'sequence'>>(others: readonly T[], own: T): T[] {
  return [...others, own].sort((a, b) => a.sequence - b.sequence);
}
