/** How long one call takes, in microseconds: the median over many rounds, and the 95th in a hundred. */
export interface Measured {
  readonly median: number;
  readonly p95: number;
}

const ROUNDS = 60;
const ROUND = 8;

/** Measures several ways to the same end in turn, so that what disturbs one disturbs all. */
export function compare(ways: Readonly<Record<string, (i: number) => unknown>>): Record<string, Measured> {
  const names = Object.keys(ways);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const counts = new Map(names.map((name) => [name, countFor(ways[name] ?? (() => undefined))]));
  let i = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const act = ways[name] ?? (() => undefined);
      const count = counts.get(name) ?? 1;
      const start = process.hrtime.bigint();
      for (let n = 0; n < count; n++) act(i++);
      times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1_000 / count);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(times.get(name) ?? [])]));
}

/** How many calls fill a round of some milliseconds. */
function countFor(act: (i: number) => unknown): number {
  let count = 0;
  const end = performance.now() + ROUND;
  while (performance.now() < end) act(count++);
  return Math.max(1, count);
}

function summary(times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
