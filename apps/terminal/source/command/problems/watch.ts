import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { signatureOf } from '../files/signature.ts';

/** How often the files are looked at, in milliseconds: sooner than anybody looks up from the editor. */
const BEAT = 150;

/** Files by their paths, each with what tells whether it changed. */
export type SeenFiles = ReadonlyMap<string, string>;

/**
 * Does something at once, and again whenever one of the files changes, until the signal. What it gives are further files
 * that it has looked into, as they were then. The files are looked at again and again rather than watched: that misses no
 * change made while something was being done, and bears with editors that save by way of a second file.
 */
export async function repeatOnChange(
  files: readonly string[],
  act: () => Promise<SeenFiles>,
  signal: AbortSignal,
): Promise<void> {
  const paths = files.map((file) => resolve(file));
  const stopped = once(signal, 'abort').catch(() => {});
  while (!signal.aborted) {
    const before = await look(paths);
    const seen = new Map([...before, ...(await act())]);
    do await Promise.race([setTimeout(BEAT), stopped]);
    while (!signal.aborted && isSame(seen, await look([...seen.keys()])));
  }
}

async function look(paths: readonly string[]): Promise<SeenFiles> {
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, signatureOf(await stat(path).catch(() => undefined))] as const),
    ),
  );
}

function isSame(before: SeenFiles, now: SeenFiles): boolean {
  return [...now].every(([path, signature]) => before.get(path) === signature);
}
