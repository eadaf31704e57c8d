import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EDITION, STATEMENTS_PER_DOSSIER } from '@depeche/corpus';
import { openFile } from '@depeche/store';
import envPaths from 'env-paths';
import { makeCorpus } from './make.ts';
import { showProgress } from './progress.ts';
import { intoStore } from './targets.ts';
import type { Wanted } from './wanted.ts';

/** Which corpus is wanted, and who is told of it. */
export interface KeptOptions extends Wanted {
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** A store that holds a corpus; where it could not be kept, it is gone when the block ends. */
export interface KeptStore extends Disposable {
  readonly path: string;
}

/**
 * A store of a corpus, made where there is none: it stays in the user's cache folder for the next time, by edition, seed
 * and number, or in a temporary folder where that cannot be written. Throws the signal's reason when it is told to stop;
 * the next time goes on from there.
 */
export async function keptStore({ seed, statements, signal, say }: KeptOptions): Promise<KeptStore> {
  const { folder, dispose } = placeFor();
  const path = join(folder, `corpus-${EDITION}-${seed}-${statements}.db`);
  say(`the store is ${path}`);
  try {
    const store = openFile(path);
    try {
      const dossiers = Math.ceil(statements / STATEMENTS_PER_DOSSIER);
      const onProgress = showProgress(dossiers, process.stderr);
      await makeCorpus(intoStore(store), { seed, statements, signal, onProgress });
    } finally {
      store.close();
    }
    signal.throwIfAborted();
    return { path, [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

function placeFor(): { readonly folder: string; readonly dispose: () => void } {
  const folder = envPaths('depeche', { suffix: '' }).cache;
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return { folder, dispose: () => {} };
  } catch {
    const temporary = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
    return { folder: temporary, dispose: () => rmSync(temporary, { recursive: true, force: true }) };
  }
}
