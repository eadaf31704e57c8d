import type { Context } from '../context.ts';

/** Shows how far long work has come. */
export interface Progress {
  /** Told as the work goes on, in bytes or in what is counted; shows something now and then. */
  advance(amount: number): void;
  /** Takes away what is shown; more may come. */
  end(): void;
}

/** Work that is done sooner needs no word about how it goes, in milliseconds. */
const PATIENCE = 500;
/** How often people want to see a number change, in milliseconds. */
const BEAT = 100;

const MEBIBYTE = 1024 * 1024;

/** Whose progress it is, and how much there is of it, where that is known. */
interface Work {
  readonly name: string;
  readonly size: number | undefined;
  /** Says how much is done; in bytes where it is left out. */
  readonly describe?: (done: number, size: number | undefined) => string;
}

/** Progress on stderr, on a line of its own that is written over; nothing where stderr is no terminal. */
export function createProgress(
  { stderr }: Pick<Context, 'stderr'>,
  { name, size, describe = inBytes }: Work,
  now: () => number = () => performance.now(),
): Progress {
  if (!stderr.isTTY) return { advance: () => {}, end: () => {} };
  const started = now();
  let shownAt = started + PATIENCE - BEAT;
  let done = 0;
  let isShown = false;
  return {
    advance(amount) {
      done += amount;
      const time = now();
      if (time - shownAt < BEAT) return;
      shownAt = time;
      isShown = true;
      stderr.write(`\r\u001b[K${name}: ${describe(done, size)}`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}

function inBytes(done: number, size: number | undefined): string {
  const read = `${(done / MEBIBYTE).toFixed(1)} MiB`;
  return size === undefined || size === 0
    ? read
    : `${read}, ${Math.min(100, Math.floor((100 * done) / size))} %`;
}
