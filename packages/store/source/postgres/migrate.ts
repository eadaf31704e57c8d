import { sql } from 'kysely';
import { later, type Steps } from '../engine/steps.ts';
import { StoreError } from '../error.ts';
import type { Migration } from '../sql/migration.ts';
import { slot } from '../sql/slot.ts';
import type { PostgresRunner } from './runner.ts';

/** What is there before a store is opened. */
interface Found {
  readonly server: number;
  readonly encoding: string;
  readonly hasSchema: boolean;
  readonly hasTables: boolean;
  readonly hasStore: boolean;
}

/** The oldest PostgreSQL that the tests are run on. */
const OLDEST_SERVER = 15;

/**
 * Brings a store to the newest version, and makes it where its schema is missing or empty; one transaction for each step.
 * One that has the newest version is only looked at. Throws `UNSUPPORTED_LOCATION`, `NOT_A_STORE`, `STORE_TOO_NEW`.
 */
export function* migrate(
  runner: PostgresRunner,
  schema: string,
  migrations: readonly Migration[],
): Steps<void> {
  const found = yield* lookAround(runner, schema);
  assertServes(runner.where, found);
  if (found.hasTables && !found.hasStore)
    throw new StoreError(
      'NOT_A_STORE',
      `${runner.where} is no store: its schema ${schema} has tables of another program.`,
    );
  const version = found.hasStore ? yield* storeVersion(runner) : 0;
  if (version > migrations.length)
    throw new StoreError(
      'STORE_TOO_NEW',
      `The store ${runner.where} has version ${version}, and this release knows versions up to ${migrations.length}: update Dépêche.`,
    );
  for (let next = version + 1; next <= migrations.length; next++)
    yield* takeStep(runner, schema, next, migrations[next - 1] ?? []);
}

function* takeStep(
  runner: PostgresRunner,
  schema: string,
  version: number,
  migration: Migration,
): Steps<void> {
  yield* runner.transaction(function* () {
    // Another process may have been here first.
    const { hasSchema, hasStore } = yield* lookAround(runner, schema);
    if (hasStore && (yield* storeVersion(runner)) >= version) return;
    // Who owns the schema need not be allowed to make one.
    const steps = hasSchema ? [] : [`create schema ${schema}`];
    steps.push(...migration.map((step) => runner.prepare(step).sql));
    steps.push(`update store_state set version = ${version}`);
    yield* later(runner.exec(steps.join(';\n')));
  });
}

function* lookAround(runner: PostgresRunner, schema: string): Steps<Found> {
  const query = runner.once(
    'look around',
    () => sql<Found>`select
      current_setting('server_version_num')::integer / 10000 as server,
      current_setting('server_encoding') as encoding,
      to_regnamespace(${slot('schema')}) is not null as "hasSchema",
      exists (select 1 from pg_class where relnamespace = to_regnamespace(${slot('schema')})) as "hasTables",
      to_regclass(${slot('schema')} || '.store_state') is not null as "hasStore"`,
  );
  const found = yield* runner.get(query, { schema });
  if (!found) throw new StoreError('UNAVAILABLE', `The store ${runner.where} gives no answer.`);
  return found;
}

function* storeVersion(runner: PostgresRunner): Steps<number> {
  const query = runner.once('version', () => sql<{ version: number }>`select version from store_state`);
  return (yield* runner.get(query))?.version ?? 0;
}

function assertServes(where: string, { server, encoding }: Found): void {
  if (server < OLDEST_SERVER)
    throw new StoreError(
      'UNSUPPORTED_LOCATION',
      `The store ${where} needs PostgreSQL ${OLDEST_SERVER} or later; its server has version ${server}.`,
    );
  if (encoding !== 'UTF8')
    throw new StoreError(
      'UNSUPPORTED_LOCATION',
      `The store ${where} needs a database whose encoding is UTF8; this one’s is ${encoding}.`,
    );
}
