import { percentile } from '../figures/summary.ts';

/** How long one call takes, in microseconds: the median over many rounds, and what 95 in a hundred do not exceed. */
export interface Timed {
  readonly median: number;
  readonly p95: number;
}

/**
 * How long every way is timed at least, in milliseconds, however many rounds that makes. A round is so short that what
 * else runs on the machine interrupts few of them, and the median knows nothing of those.
 */
export interface Rounds {
  readonly budget: number;
}

/** How long a round lasts, in milliseconds, unless one call takes longer. */
const ROUND = 0.4;
/** How many rounds there are of what is slow, and of what is so slow that it takes this many times its budget. */
const FEWEST = 9;
const FEWEST_OF_ALL = 3;
const PATIENCE = 5;

/** Times several ways to the same end in turn, so that what disturbs one disturbs all. */
export function compare<Way extends string>(
  ways: Readonly<Record<Way, (i: number) => unknown>>,
  { budget }: Rounds,
): Record<Way, Timed> {
  const lanes = (Object.keys(ways) as Way[]).map((way) => ({
    way,
    act: ways[way],
    count: countFor(ways[way]),
    times: [] as number[],
  }));
  let i = 0;
  const begin = performance.now();
  const isEnough = (round: number) => {
    const spent = (performance.now() - begin) / (budget * lanes.length);
    return round >= (spent > PATIENCE ? FEWEST_OF_ALL : FEWEST) && spent > 1;
  };
  for (let round = 0; !isEnough(round); round++) {
    for (const { act, count, times } of lanes) {
      const start = process.hrtime.bigint();
      for (let n = 0; n < count; n++) act(i++);
      times.push(Number(process.hrtime.bigint() - start) / 1_000 / count);
    }
  }
  const timed = lanes.map(({ way, times }) => [
    way,
    { median: percentile(times, 0.5), p95: percentile(times, 0.95) },
  ]);
  return Object.fromEntries(timed) as Record<Way, Timed>;
}

/** How many calls fill a round, once they are warm. */
function countFor(act: (i: number) => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  const end = performance.now() + 20 * ROUND;
  for (let i = 0; i === 0 || performance.now() < end; i++) {
    const start = performance.now();
    act(i);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return Math.max(1, Math.floor(ROUND / fastest));
}
