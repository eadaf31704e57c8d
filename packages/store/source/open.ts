import { fileURLToPath } from 'node:url';
import type { MaybePromise } from './contract/maybe-promise.ts';
import type { Store } from './contract/store.ts';
import { StoreError } from './error.ts';
import { isServed, type ServedLocation } from './location.ts';
import type { PostgresStore } from './postgres/postgres-store.ts';
import { connect } from './sqlite/connect.ts';
import { SqliteStore } from './sqlite/sqlite-store.ts';

/** How to open a store. */
export interface OpenOptions {
  /** How long to wait while another process imports into the same store, in milliseconds; 5000 unless told otherwise. */
  readonly busyTimeout?: number | undefined;
  /**
   * Whether to read from the replicas that the location names; from the primary alone unless told otherwise. What they
   * say may be some seconds old: they are for who only reads, and reads much.
   */
  readonly replicas?: boolean | undefined;
}

/** What a location opens, as far as it is known while the program is written. */
export type Opened<Location extends string> = string extends Location
  ? MaybePromise<Store>
  : Location extends ServedLocation
    ? Promise<PostgresStore>
    : SqliteStore;

/**
 * Opens a store: the SQLite file of that path, or `:memory:`, as `openFile` does; or the one in the PostgreSQL database of
 * that address, made where there is none and brought to the newest version where it is older. Behind the address can stand
 * those of replicas of its server, separated by spaces or commas.
 * Throws a `StoreError`: those of `openFile`, and `UNAVAILABLE` where a server gives no answer.
 *
 * @example
 * const store = open('depeche.db');
 * store.import(dossier);
 * const { edges } = store.list('statement', { filter: { speaker: 'joe-biden' }, first: 20 });
 *
 * @example
 * const store = await open('postgres://depeche@localhost/news');
 * await store.import(dossier);
 */
export function open<const Location extends string>(
  location: Location,
  options?: OpenOptions,
): Opened<Location>;
export function open(location: string, options: OpenOptions = {}): MaybePromise<Store> {
  return isServed(location) ? openServed(location, options) : openFile(location, options);
}

/**
 * Opens a store that answers at once: the SQLite file of that path, made where there is none and brought to the newest
 * version where it is older, or `:memory:` for one that lives as long as the process. A file that is something else is
 * left as it is. Throws a `StoreError`: `UNSUPPORTED_LOCATION`, `NOT_A_STORE`, `STORE_TOO_NEW`, `UNWRITABLE`, `BUSY`,
 * `CORRUPT`.
 */
export function openFile(location: string, options: OpenOptions = {}): SqliteStore {
  return new SqliteStore(connect(pathOf(location), options));
}

/** Who has no server does without the driver. */
async function openServed(location: string, options: OpenOptions): Promise<PostgresStore> {
  const postgres = await import('./postgres/connect.ts');
  return postgres.connect(location, options);
}

function pathOf(location: string): string {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined && location !== '') return location;
  if (scheme === 'file') return fileURLToPath(location);
  const found = location === '' ? 'no location' : `“${scheme}://”`;
  throw new StoreError(
    'UNSUPPORTED_LOCATION',
    `A store is the path of a SQLite file, ":memory:" or postgres://user@host/database; ${found} is not supported.`,
  );
}
