import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How often the files are looked at, in milliseconds: sooner than anybody looks up from the editor. */
const BEAT = 150;

/**
 * Does something at once, and again whenever one of the files changes, until the signal. What it gives are further files
 * to keep an eye on. The files are looked at again and again rather than watched: that misses no change made while
 * something was being done, and bears with editors that save by way of a second file.
 */
export async function repeatOnChange(
  files: readonly string[],
  act: () => Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<void> {
  const paths = new Set(files.map((file) => resolve(file)));
  const stopped = once(signal, 'abort').catch(() => {});
  while (!signal.aborted) {
    const before = await signatureOf(paths);
    const more = await act();
    const isNew = more.some((path) => !paths.has(path));
    for (const path of more) paths.add(path);
    const seen = isNew ? await signatureOf(paths) : before;
    do await Promise.race([setTimeout(BEAT), stopped]);
    while (!signal.aborted && (await signatureOf(paths)) === seen);
  }
}

/** What tells whether any of the files changed. */
async function signatureOf(paths: ReadonlySet<string>): Promise<string> {
  const stats = await Promise.all([...paths].map((path) => stat(path).catch(() => undefined)));
  return stats.map((file) => (file ? `${file.mtimeMs} ${file.size} ${file.ino}` : 'none')).join();
}
