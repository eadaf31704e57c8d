import type { TestFn } from 'ava';
import type { ServedLocation } from '../../location.ts';
import { open } from '../../open.ts';
import type { PostgresStore } from '../postgres-store.ts';
import { type Databases, openDatabases } from './databases.ts';

/** Stores for the tests of a file: one database for all of them, a schema for each. */
export interface Stores {
  /** Opens a new, empty one, which is closed when its test ends. */
  readonly open: () => Promise<PostgresStore>;
  /** An address at which there is nothing yet. */
  readonly address: () => string;
}

/** Makes the database before the first test of a file and removes it after the last. */
export function openStores(test: TestFn): Stores {
  let databases: Databases;
  let database = '';
  let count = 0;
  const opened = new Set<PostgresStore>();
  test.before(async () => {
    databases = await openDatabases();
    database = await databases.create();
  });
  test.afterEach.always(async () => {
    for (const store of opened) await store.close();
    opened.clear();
  });
  test.after.always(() => databases?.remove());
  const address = () => `${database}?schema=store_${++count}`;
  return {
    address,
    async open() {
      // Whatever an address begins with, it opens a store of this kind.
      const store = await open(address() as ServedLocation);
      opened.add(store);
      return store;
    },
  };
}
