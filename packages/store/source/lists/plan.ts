import type { Steps } from '../engine/steps.ts';
import type { Bindings } from '../sql/prepared.ts';
import { slot, type Value } from '../sql/slot.ts';
import type { Test } from './compose.ts';
import type { Condition, Filled, Way } from './definition.ts';

/** A condition that a filter sets, with its values. */
export interface Bound<Filter> {
  readonly condition: Condition<Filter>;
  readonly values: readonly Value[];
  readonly slots: readonly Filled[];
}

/** What a filter asks: its conditions, or that nothing can fulfil it. */
export interface ReadFilter<Filter> {
  readonly bound: ReadonlyArray<Bound<Filter>>;
  readonly isEmpty: boolean;
  /** Two filters with the same shape are answered by the same SQL. */
  readonly shape: string;
  readonly bindings: Bindings;
}

export function readFilter<Filter>(
  conditions: ReadonlyArray<Condition<Filter>>,
  filter: Filter | undefined,
): ReadFilter<Filter> {
  const bound: Bound<Filter>[] = [];
  const bindings: Record<string, Value> = {};
  let isEmpty = false;
  let shape = '';
  for (const condition of filter === undefined ? [] : conditions) {
    const values = filter === undefined ? undefined : condition.read(filter);
    if (values === undefined) continue;
    if (values.length === 0) isEmpty = true;
    for (const [i, value] of values.entries()) bindings[`${condition.name}${i}`] = value;
    bound.push({ condition, values, slots: values.map((_, i) => slot(`${condition.name}${i}`)) });
    shape += ` ${condition.name}${values.length}`;
  }
  return { bound, isEmpty, shape, bindings };
}

/** How a list is walked: along which condition (none: along the ordering), and which are left to be tested. */
export interface Plan<Filter> {
  readonly lead: Bound<Filter> | undefined;
  readonly rest: ReadonlyArray<Bound<Filter>>;
  readonly isSorted: boolean;
}

/** So few records are rather sorted than looked for among those that another condition gives in order. */
const FEW = 2_000;

/** So few are rather sorted than looked for along the whole list. */
const SOME = 5_000;

/** Counts the records of a condition, but no further than `limit`. */
export type Estimate<Filter> = (bound: Bound<Filter>, limit: number) => Steps<number>;

/** More ways than this are rather tested than walked side by side. */
const MANY_WAYS = 20;

/**
 * Chooses what to walk. What holds few records leads, sorted or not; then what an index holds in the wanted order;
 * then the ordering itself.
 */
export function* plan<Filter>(
  bound: ReadonlyArray<Bound<Filter>>,
  order: string,
  estimate: Estimate<Filter>,
): Steps<Plan<Filter>> {
  const leaders = bound.filter(({ values }) => values.length <= MANY_WAYS);
  const chosen = yield* choose(leaders, order, estimate);
  return {
    lead: chosen,
    rest: bound.filter((each) => each !== chosen),
    isSorted: chosen === undefined || isSortedBy(chosen, order),
  };
}

/** Chooses what to walk to count all: what holds few records, else what can be walked sooner than tested. */
export function* planCount<Filter>(
  bound: ReadonlyArray<Bound<Filter>>,
  estimate: Estimate<Filter>,
): Steps<Bound<Filter> | undefined> {
  const { lead } = yield* plan(bound, '', estimate);
  return lead ?? bound.find(({ condition }) => condition.leadsCounts) ?? bound[0];
}

function* choose<Filter>(
  leaders: ReadonlyArray<Bound<Filter>>,
  order: string,
  estimate: Estimate<Filter>,
): Steps<Bound<Filter> | undefined> {
  const narrow = leaders.find(({ condition }) => condition.isNarrow);
  if (narrow) return narrow;
  const [only] = leaders;
  if (only && leaders.length === 1 && isSortedBy(only, order)) return only;
  return (
    (yield* fewest(leaders, FEW, estimate)) ??
    leaders.find((bound) => isSortedBy(bound, order)) ??
    (yield* fewest(leaders, SOME, estimate))
  );
}

/** The condition with the fewest records, if they are fewer than `limit`. */
function* fewest<Filter>(
  leaders: ReadonlyArray<Bound<Filter>>,
  limit: number,
  estimate: Estimate<Filter>,
): Steps<Bound<Filter> | undefined> {
  let least: { readonly bound: Bound<Filter>; readonly count: number } | undefined;
  for (const bound of leaders) {
    const count = yield* estimate(bound, limit);
    if (!least || count < least.count) least = { bound, count };
  }
  return least && least.count < limit ? least.bound : undefined;
}

/** Whether every way of a condition comes in that order. */
function isSortedBy<Filter>({ condition, slots }: Bound<Filter>, order: string): boolean {
  return condition.ways(slots).every(({ sorted }) => sorted.includes(order));
}

export function waysOf<Filter>({ condition, slots }: Bound<Filter>): readonly Way[] {
  return condition.ways(slots);
}

export function testsOf<Filter>(bound: ReadonlyArray<Bound<Filter>>): Test[] {
  return bound.map(
    ({ condition, slots }) =>
      (column) =>
        condition.test(slots, column),
  );
}
