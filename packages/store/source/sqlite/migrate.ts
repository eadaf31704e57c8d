import { sql } from 'kysely';
import { StoreError } from '../error.ts';
import type { Migration } from '../sql/migration.ts';
import type { Runner } from './runner.ts';

/** The version of a store's tables: how many migrations it has been through. */
function storeVersion(runner: Runner): number {
  const row = runner.get(runner.prepare(sql<{ user_version: number }>`pragma user_version`));
  return row?.user_version ?? 0;
}

/** Brings a store to the newest version; one transaction for each step. Gives the version that it had. Throws `STORE_TOO_NEW`. */
export function migrate(runner: Runner, migrations: readonly Migration[]): number {
  const found = storeVersion(runner);
  if (found > migrations.length) {
    throw new StoreError(
      'STORE_TOO_NEW',
      `The store ${runner.where} has version ${found}, and this release knows versions up to ${migrations.length}: update Dépêche.`,
    );
  }
  for (let version = found + 1; version <= migrations.length; version++) {
    runner.transaction(() => {
      // Another process may have been here first.
      if (storeVersion(runner) >= version) return;
      for (const step of migrations[version - 1] ?? []) runner.exec(runner.prepare(step).sql);
      runner.exec(`pragma user_version = ${version}`);
    });
  }
  return found;
}
