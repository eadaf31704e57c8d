import { type GoalRow, goalRow, goalTable } from '../figures/goal-table.ts';
import type { Table } from '../figures/table.ts';
import type { Growth } from './growth.ts';
import type { Imports } from './imports.ts';
import { type Pair, type Reads, titles } from './reads.ts';

/** What a run of the store's benchmark found out. */
export interface StoreReport {
  readonly asked: Reads;
  readonly growth: readonly Growth[];
  readonly imports: Imports;
}

// The goals, by docs/performance.md.
const FILTER_GOAL = 12;
const DEEP_GOAL = 1.2;
const SEARCH_GOAL = 20_000;
const OPENING_GOAL = 10_000;
const PAIR_GOAL = 5;
const GROWTH_GOAL = 2;
const IMPORT_GOAL = 40;

/** Every question, beside the bare statement that reads the same rows. */
export function readTable({ reads }: Reads): Table {
  return [
    ['question', 'median µs', 'p95 µs', 'bare µs', '× bare'],
    ...reads.map(({ name, store, bare }) => [
      name,
      store.median.toFixed(1),
      store.p95.toFixed(1),
      bare?.median.toFixed(1) ?? '',
      bare ? (store.median / bare.median).toFixed(1) : '',
    ]),
  ];
}

export function growthTable(growth: readonly Growth[]): Table {
  return [
    ['a hundred times the data', 'small µs', 'large µs', '× small'],
    ...growth.map(({ name, small, large }) => [
      name,
      small.toFixed(1),
      large.toFixed(1),
      (large / small).toFixed(1),
    ]),
  ];
}

/** The pairs of filters that took longest beside the better of the two alone. */
export function pairTable({ pairs }: Reads, most: number): Table {
  return [
    [`two filters: the worst of ${pairs.length}`, 'median µs', 'better alone µs', '× better'],
    ...pairs
      .toSorted((a, b) => ratioOf(b) - ratioOf(a))
      .slice(0, most)
      .map((pair) => [
        pair.names.join(' and '),
        pair.together.toFixed(1),
        pair.better.toFixed(1),
        ratioOf(pair).toFixed(1),
      ]),
  ];
}

/** How fast the same dossiers go in. */
export function importTable({ statements, ours, bare, shell }: Imports): Table {
  const row = (name: string, time: number) => [
    name,
    ((time * 1_000) / statements).toFixed(0),
    `${((100 * bare) / time).toFixed(0)} %`,
  ];
  return [
    [`import of ${statements.toLocaleString('en')} statements`, 'µs a statement', 'speed of bare inserts'],
    row('ours', ours),
    row('bare prepared inserts of the same rows', bare),
    ...(shell === undefined ? [] : [row('sqlite3 .import of the same rows', shell)]),
  ];
}

/** Our figures beside the goals. */
export function storeGoals({ asked, growth, imports }: StoreReport): Table {
  const of = (name: string) => asked.reads.find((read) => read.name === name);
  const filters = asked.reads.flatMap(({ name, store, bare }): GoalRow[] =>
    bare && name.startsWith(titles.pageBy(''))
      ? [goalRow(`${name}: × bare`, store.median / bare.median, FILTER_GOAL)]
      : [],
  );
  const p95 = (name: string, goal: number) =>
    goalRow(`${name}: p95 ms`, (of(name)?.store.p95 ?? Number.NaN) / 1_000, goal / 1_000);
  const deep = (of(titles.deep)?.store.median ?? Number.NaN) / (of(titles.first)?.store.median ?? Number.NaN);
  const worst = Math.max(...asked.pairs.map(ratioOf));
  const importing = (100 * imports.bare) / imports.ours;
  return goalTable([
    ...filters,
    goalRow(`page ${asked.deepPage.toLocaleString('en')}: × page 1`, deep, DEEP_GOAL),
    p95(titles.rare, SEARCH_GOAL),
    p95(titles.common, SEARCH_GOAL),
    p95(titles.opening, OPENING_GOAL),
    goalRow('two filters, the worst pair: × better alone', worst, PAIR_GOAL),
    ...growth.map(({ name, small, large }) =>
      goalRow(`${name}, a hundred times the data: × before`, large / small, GROWTH_GOAL),
    ),
    {
      name: 'import: % of the speed of bare inserts (at least)',
      goal: IMPORT_GOAL.toFixed(1),
      figure: importing.toFixed(1),
      missedBy: importing < IMPORT_GOAL ? `${((1 - importing / IMPORT_GOAL) * 100).toFixed(0)} %` : undefined,
    },
  ]);
}

function ratioOf({ together, better }: Pair): number {
  return together / better;
}
