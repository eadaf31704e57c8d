import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@depeche/model';
import { openFile } from '@depeche/store';
import { sample } from './sample.ts';

/** A store in a file of its own, for programs to open. */
export interface StoreFile {
  readonly path: string;
  remove(): void;
}

/** Makes one with the records for tests, or with others. */
export async function makeStore(dossier: Dossier = sample): Promise<StoreFile> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-store-'));
  const path = join(folder, 'sample.sqlite');
  const store = openFile(path);
  await store.import(dossier);
  await store.close();
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
