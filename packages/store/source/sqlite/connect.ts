import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../error.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { APPLICATION_ID, isStore } from './recognise.ts';
import { Runner } from './runner.ts';
import { asStoreError } from './sqlite-error.ts';

export interface ConnectOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout?: number | undefined;
}

const BUSY_TIMEOUT = 5_000;

/** Opens the file of a store, or makes it, and brings it to the newest version. */
export function connect(location: string, { busyTimeout = BUSY_TIMEOUT }: ConnectOptions = {}): Runner {
  const isFile = location !== ':memory:';
  const isNew = isFile ? !isStore(location) : true;
  if (isFile) assertWritable(location, isNew);
  const runner = new Runner(openDatabase(location, busyTimeout), location);
  try {
    // The mark is written before the journal changes, so that even a store that was cut off here is known as ours.
    if (isNew) runner.exec(`pragma application_id = ${APPLICATION_ID}`);
    if (isFile) runner.exec('pragma journal_mode = wal');
    // A finished import must also outlive a power cut; reading does not pay for it, and imports are rare.
    runner.exec('pragma synchronous = full');
    // What was taken down is not to be found in the file afterwards.
    runner.exec('pragma secure_delete = on');
    runner.exec('pragma cache_size = -65536');
    runner.exec('pragma temp_store = memory');
    const version = migrate(runner, migrations);
    if (version > 0 && version < FIRST_OVERWRITING) overwriteDeleted(runner);
    return runner;
  } catch (error) {
    runner.close();
    throw error;
  }
}

/** From this version on, what is deleted has always been overwritten. */
const FIRST_OVERWRITING = 7;

/** Writes the file anew, without what older releases only marked as free. */
function overwriteDeleted(runner: Runner): void {
  runner.exec('vacuum');
  runner.checkpoint();
}

function openDatabase(location: string, timeout: number): DatabaseSync {
  try {
    return new DatabaseSync(location, { timeout, enableForeignKeyConstraints: true });
  } catch (error) {
    throw asStoreError(error, location);
  }
}

function assertWritable(path: string, isNew: boolean): void {
  const folder = dirname(path);
  try {
    // SQLite keeps its journal beside the file, so the folder must be open to us as well.
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (!isNew) accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = missing
      ? `The store ${path} cannot be made: there is no folder ${folder}.`
      : `The store ${path} cannot be written: the file or its folder does not let us.`;
    throw new StoreError('UNWRITABLE', message, { cause: error });
  }
}
