import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '@depeche/store';
import { TerminalError } from '../error.ts';
import { defaultStore } from '../settings/store-location.ts';

export interface OpenOptions {
  /** Whether a store without dossiers is filled with the fixtures. */
  readonly isFilled?: boolean;
}

/** Opens the store; a new one is filled with the fixtures. Throws `STORE_FAILED`. */
export async function openStore(location: string, { isFilled = true }: OpenOptions = {}): Promise<Store> {
  if (location === defaultStore()) await makeFolder(dirname(location));
  const { open } = await import('@depeche/store');
  const store = await orFail(() => open(location));
  if (isFilled) await orFail(() => fill(store));
  return store;
}

/** Does something with the store, and says in one sentence why it could not be done. Throws `STORE_FAILED`. */
export async function orFail<T>(act: () => T | Promise<T>): Promise<T> {
  const { StoreError } = await import('@depeche/store');
  try {
    return await act();
  } catch (cause) {
    if (!(cause instanceof StoreError)) throw cause;
    throw new TerminalError('STORE_FAILED', cause.message, { cause });
  }
}

async function fill(store: Store): Promise<void> {
  const held = await store.dossiers();
  if (held.length > 0) return;
  const { fixtures } = await import('@depeche/model/fixtures');
  await store.importAll(fixtures);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new TerminalError(
      'STORE_FAILED',
      `The folder ${folder}, where the store is kept, cannot be made.`,
      {
        cause,
      },
    );
  }
}
