import { once } from 'node:events';
import { resolve } from 'node:path';
import { watch } from 'chokidar';

/** An editor that saves by way of a second file, or in several steps, is waited for so long, in milliseconds. */
const SETTLE = 60;

/**
 * Does something at once, and again whenever one of the files changes, until the signal. What it gives are further
 * files to keep an eye on. Changes that come while it is at work make it work once more.
 */
export async function repeatOnChange(
  files: readonly string[],
  act: () => Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<void> {
  const paths = new Set(files.map((file) => resolve(file)));
  const watcher = watch([...paths], { ignoreInitial: true, awaitWriteFinish: false });
  let wake = Promise.withResolvers<void>();
  watcher.on('all', () => wake.resolve());
  watcher.on('error', () => wake.resolve());
  const stopped = once(signal, 'abort');
  try {
    while (!signal.aborted) {
      const more = (await act()).filter((path) => !paths.has(path));
      for (const path of more) paths.add(path);
      if (more.length > 0) watcher.add(more);
      await Promise.race([wake.promise, stopped]);
      if (signal.aborted) return;
      await new Promise((done) => setTimeout(done, SETTLE));
      wake = Promise.withResolvers<void>();
    }
  } finally {
    await watcher.close();
  }
}
