import { fileURLToPath } from 'node:url';
import { StoreError } from './error.ts';
import { connect } from './sqlite/connect.ts';
import { SqliteStore } from './sqlite/sqlite-store.ts';

/** How to open a store. */
export interface OpenOptions {
  /** How long to wait while another process imports into the same store, in milliseconds; 5000 unless told otherwise. */
  readonly busyTimeout?: number | undefined;
}

/**
 * Opens a store: the SQLite file of that path, made where there is none and brought to the newest version where it is
 * older, or `:memory:` for one that lives as long as the process. A file that is something else is left as it is.
 * Throws a `StoreError`: `UNSUPPORTED_LOCATION`, `NOT_A_STORE`, `STORE_TOO_NEW`, `UNWRITABLE`, `BUSY`, `CORRUPT`.
 *
 * @example
 * const store = open('depeche.db');
 * store.import(dossier);
 * const { edges } = store.list('statement', { filter: { speaker: 'joe-biden' }, first: 20 });
 */
export function open(location: string, options: OpenOptions = {}): SqliteStore {
  return new SqliteStore(connect(pathOf(location), options));
}

function pathOf(location: string): string {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (scheme === undefined && location !== '') return location;
  if (scheme === 'file') return fileURLToPath(location);
  const found = location === '' ? 'no location' : `“${scheme}://”`;
  throw new StoreError(
    'UNSUPPORTED_LOCATION',
    `A store is the path of a SQLite file or ":memory:"; ${found} is not supported.`,
  );
}
