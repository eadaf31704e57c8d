import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A user who may run programs: PostgreSQL refuses to be run by root. Everybody has a `nobody` of this number. */
const NOBODY = 65_534;

/** As whom PostgreSQL is run: as whoever runs the tests, unless that is root. */
export const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** A temporary folder for the data of a server. */
export interface DataFolder {
  readonly path: string;
  /** Stops the server in it at once, if one runs, and removes it. */
  remove(): Promise<void>;
}

const WATCHER = fileURLToPath(new URL('watcher.js', import.meta.url));

/** Makes a folder, which another process removes together with the server in it: also when this one is killed. */
export async function makeDataFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), 'depeche-postgres-'));
  await giveAway(path);
  const watcher = spawn(process.execPath, [WATCHER, path], {
    // A process group of its own: what ends the tests from the keyboard must not end it too.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const removed = once(watcher, 'exit');
  watcher.unref();
  return {
    path,
    async remove() {
      watcher.ref();
      watcher.stdin.end();
      await removed;
    },
  };
}

/** Gives a folder and all in it to the user who runs PostgreSQL. */
export async function giveAway(folder: string): Promise<void> {
  if (owner.uid === undefined) return;
  for (const path of ['', ...(await readdir(folder, { recursive: true }))])
    await chown(join(folder, path), owner.uid, owner.gid);
}
