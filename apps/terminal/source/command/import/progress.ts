import type { Context } from '../context.ts';

/** Shows how far long work has come. */
export interface Progress {
  /** Told as the work goes on; shows something now and then. */
  advance(bytes: number): void;
  /** Takes away what is shown. */
  end(): void;
}

/** Work that is done sooner needs no word about how it goes, in milliseconds. */
const PATIENCE = 500;
/** How often people want to see a number change, in milliseconds. */
const BEAT = 100;

const MEBIBYTE = 1024 * 1024;

/** Progress on stderr, on a line of its own that is written over; nothing where stderr is no terminal. */
export function createProgress(
  { stderr }: Pick<Context, 'stderr'>,
  { name, size }: { readonly name: string; readonly size: number | undefined },
  now: () => number = () => performance.now(),
): Progress {
  if (!stderr.isTTY) return { advance: () => {}, end: () => {} };
  const started = now();
  let shownAt = started + PATIENCE - BEAT;
  let done = 0;
  let isShown = false;
  return {
    advance(bytes) {
      done += bytes;
      const time = now();
      if (time - shownAt < BEAT) return;
      shownAt = time;
      isShown = true;
      stderr.write(`\r\u001b[K${name}: ${amount(done, size)}`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}

function amount(done: number, size: number | undefined): string {
  const read = `${(done / MEBIBYTE).toFixed(1)} MiB`;
  return size === undefined || size === 0
    ? read
    : `${read}, ${Math.min(100, Math.floor((100 * done) / size))} %`;
}
