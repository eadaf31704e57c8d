import { slope } from '../figures/summary.ts';
import type { Table } from '../figures/table.ts';

/** What was seen while the server was under load. */
export interface Observed {
  readonly requests: number;
  /** What went wrong with a request, in the words of whoever noticed. */
  readonly errors: readonly string[];
  readonly imports: number;
  /** Articles whose import was reported as kept and that do not read back whole. */
  readonly lost: readonly string[];
  /** The server's memory: when, in seconds from the beginning, and how much, in bytes. */
  readonly memory: ReadonlyArray<readonly [seconds: number, bytes: number]>;
}

/** The part of the time in which caches fill, which says nothing of the memory. */
const WARM_UP = 1 / 3;
/** By what part of itself the memory may seem to grow in the time that is looked at. */
const FLAT = 0.1;

/** Whether a server stood the load, criterion by criterion. */
export function judge(observed: Observed): { readonly table: Table; readonly passed: boolean } {
  const { requests, errors, imports, lost, memory } = observed;
  const end = memory.at(-1)?.[0] ?? 0;
  const later = memory.filter(([seconds]) => seconds >= end * WARM_UP);
  const mean = later.reduce((sum, [, bytes]) => sum + bytes, 0) / later.length;
  const perSecond = slope(later);
  const growth = (perSecond * end * (1 - WARM_UP)) / mean;
  const criteria = [
    ['requests answered', String(requests), requests > 0],
    ['errors', String(errors.length), errors.length === 0],
    ['imports', String(imports), imports > 0],
    ['imports that do not read back whole', String(lost.length), lost.length === 0],
    [
      'memory after the first third',
      `${(mean / 1e6).toFixed(0)} MB, ${((perSecond * 60) / 1e6).toFixed(2)} MB a minute, ${(growth * 100).toFixed(1)} % in all`,
      later.length > 1 && growth <= FLAT,
    ],
  ] as const;
  return {
    table: [
      ['soak', 'found', 'verdict'],
      ...criteria.map(([name, found, isGood]) => [name, found, isGood ? 'good' : 'FAILED']),
    ],
    passed: criteria.every(([, , isGood]) => isGood),
  };
}
