import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Dossier } from '@depeche/model';
import { editions } from '@depeche/model/fixtures/editions';
import type { DossierEntry, Store } from '@depeche/store';
import { TerminalError } from '../error.ts';
import { defaultStore } from '../settings/store-location.ts';

export interface OpenOptions {
  /** Whether a store without dossiers is filled with the fixtures. */
  readonly isFilled?: boolean;
  /** Whether it is read on the replicas that the location names, whose data may be some seconds old. */
  readonly fromReplicas?: boolean;
}

/** Opens the store; a new one is filled with the fixtures, an older edition of them is replaced. Throws `STORE_FAILED`. */
export async function openStore(
  location: string,
  { isFilled = true, fromReplicas = false }: OpenOptions = {},
): Promise<Store> {
  if (location === defaultStore()) await makeFolder(dirname(location));
  const { open } = await import('@depeche/store');
  const store = await orFail(() => open(location, { replicas: fromReplicas }));
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
  if (held.length === 0 && !(await isUntouched(store))) return;
  // To load the fixtures takes longer than most commands do.
  if (held.length > 0 && !held.some(({ slug, version }) => version < (newest.get(slug) ?? 0))) return;
  const { fixtures } = await import('@depeche/model/fixtures');
  if (held.length > 0) return renew(store, held, fixtures);
  await store.importAll(fixtures);
}

/** Whether nothing was ever done to a store; one that was emptied stays empty. */
async function isUntouched(store: Store): Promise<boolean> {
  const { edges } = await store.log({ first: 1 });
  return edges.length === 0;
}

const newest = new Map<string, number>(Object.entries(editions));

/** Replaces the fixtures that the store holds in an older edition; what it does not hold, somebody took out. */
async function renew(
  store: Store,
  held: readonly DossierEntry[],
  fixtures: readonly Dossier[],
): Promise<void> {
  const { StoreError } = await import('@depeche/store');
  for (const fixture of fixtures) {
    if (!held.some(({ slug, version }) => slug === fixture.slug && version < fixture.version)) continue;
    try {
      await store.import(fixture);
    } catch (error) {
      // Where a dossier of one's own refers to what the newer edition no longer has, the older one stays.
      if (!(error instanceof StoreError && error.code === 'BROKEN_REFERENCE')) throw error;
    }
  }
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
