import type { Event, Slug } from '@depeche/model';
import { sql } from 'kysely';
import { mergeEvent } from '../../import/merge-event.ts';
import { slot } from '../../sql/slot.ts';
import type { Runner } from '../runner.ts';
import type { ClaimedType } from './put-record.ts';
import type { Session } from './session.ts';

/** A record that a dossier claimed, with its own version where another's is shown. */
export interface Claim {
  readonly type: ClaimedType;
  readonly record: number;
}

/** Takes out what a dossier claims, and gives it. */
export function takeClaims({ runner, write, dossier }: Session): Claim[] {
  const query = runner.once(
    'claims',
    () => sql<Claim>`select type, record from dossier_record where dossier = ${slot('dossier')}`,
  );
  const claims = runner.all(query, { dossier });
  write.remove('dossier_record', 'dossier', dossier);
  return claims;
}

/** Before a record's shown version changes, the dossiers that share it keep the one that was theirs. */
export function keepVersions(runner: Runner, record: number, version: string): void {
  const query = runner.once(
    'keep versions',
    () => sql`update dossier_record set own_json = ${slot('version')}
      where record = ${slot('record')} and own_json is null`,
  );
  runner.run(query, { record, version });
}

/** Once a record's shown version has changed, the dossiers whose own it is need not keep it. */
export function dropVersions(runner: Runner, record: number, shown: string): void {
  const query = runner.once(
    'drop versions',
    () => sql`update dossier_record set own_json = null
      where record = ${slot('record')} and own_json = ${slot('shown')}`,
  );
  runner.run(query, { record, shown });
}

/** A dossier that claims a record; no version of its own means the one that is shown. */
export interface Claimant {
  readonly dossier: number;
  readonly own_json: string | null;
}

/** The dossiers that claim a record, in the order of their imports. */
export function claimantsOf(runner: Runner, record: number): Claimant[] {
  const query = runner.once(
    'claimants',
    () => sql<Claimant>`select c.dossier, c.own_json from dossier_record as c cross join dossier as d
      where c.record = ${slot('record')} and d.id = c.dossier order by d.sequence`,
  );
  return runner.all(query, { record });
}

/** The last dossier that claims a record. */
export function lastClaimant(runner: Runner, record: number): Claimant | undefined {
  return claimantsOf(runner, record).at(-1);
}

/** A version of an event, and the articles of the dossier that has it. */
export interface EventVersion {
  readonly event: Event;
  readonly articles: ReadonlySet<Slug>;
}

/** The versions of an event in the order of their imports; `shown` is that of the claimants who have none of their own. */
export function eventVersions(runner: Runner, record: number, shown: string): EventVersion[] {
  return claimantsOf(runner, record).map(({ dossier, own_json }) => ({
    // The store's JSON is the record that went in.
    event: JSON.parse(own_json ?? shown) as Event,
    articles: articlesOf(runner, dossier),
  }));
}

/** All versions of an event as one. */
export function mergeVersions(versions: readonly EventVersion[]): Event | undefined {
  const [first, ...later] = versions;
  return later.reduce((held, { event, articles }) => held && mergeEvent(held, event, articles), first?.event);
}

function articlesOf(runner: Runner, dossier: number): ReadonlySet<Slug> {
  const query = runner.once(
    'articles of dossier',
    () => sql<{ slug: string }>`select a.slug from dossier_record as c cross join article as a
      where c.dossier = ${slot('dossier')} and c.type = 'article' and a.id = c.record`,
  );
  return new Set(runner.all(query, { dossier }).map(({ slug }) => slug));
}
