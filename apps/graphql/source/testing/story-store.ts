import { fixtures } from '@depeche/model/fixtures';
import { open, type Store } from '@depeche/store';

/** A store in memory that holds every fixture: the founding dossier, and the story of several articles that has it too. */
export async function storyStore(): Promise<Store> {
  const store = await open(':memory:');
  await store.importAll(fixtures);
  return store;
}
