import type { Records, Store } from '@depeche/store';
import { TerminalError } from '../error.ts';
import { orFail } from './open-store.ts';

/** The slug of the dossier whose version of a record the store shows: the one imported last. Throws `NOT_FOUND`. */
export async function shownDossier(store: Store, type: keyof Records, slug: string): Promise<string> {
  const held = await orFail(() => store.dossiersOf(type, slug));
  const [last] = held.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
  if (last) return last.slug;
  throw new TerminalError('NOT_FOUND', `The store holds no ${type} “${slug}”.`);
}
