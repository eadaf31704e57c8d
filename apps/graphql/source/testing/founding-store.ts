import { founding } from '@depeche/model/fixtures/founding';
import { open, type Store } from '@depeche/store';

/** A store in memory that holds the founding dossier; for reading, so one is enough for a file of tests. */
export async function foundingStore(): Promise<Store> {
  const store = await open(':memory:');
  await store.import(founding);
  return store;
}
