import { percentile } from '../figures/summary.ts';

/** How long one call takes, in microseconds: the median over many rounds, and what 95 in a hundred do not exceed. */
export interface Timed {
  readonly median: number;
  readonly p95: number;
}

/** How many rounds there are, and how long one lasts, in milliseconds. */
export interface Rounds {
  readonly rounds: number;
  readonly round: number;
}

/** Times several ways to the same end in turn, so that what disturbs one disturbs all. */
export function compare<Way extends string>(
  ways: Readonly<Record<Way, (i: number) => unknown>>,
  { rounds, round }: Rounds,
): Record<Way, Timed> {
  const lanes = (Object.keys(ways) as Way[]).map((way) => ({
    way,
    act: ways[way],
    count: countFor(ways[way], round),
    times: [] as number[],
  }));
  let i = 0;
  for (let number = 0; number < rounds; number++) {
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

/** How many calls fill a round. */
function countFor(act: (i: number) => unknown, round: number): number {
  let count = 0;
  const end = performance.now() + round;
  while (performance.now() < end) act(count++);
  return Math.max(1, count);
}
