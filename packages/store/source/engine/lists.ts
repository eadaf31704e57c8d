import { type SqlBool, sql } from 'kysely';
import { orderFields } from '../contract/orders.ts';
import type { Page } from '../contract/page.ts';
import type { ListRequest, Lists } from '../contract/store.ts';
import { StoreError } from '../error.ts';
import { composeCount, composeEstimate, composePage, keysOf, type PageRow } from '../lists/compose.ts';
import type { ListDefinition, Way } from '../lists/definition.ts';
import { type Bound, plan, planCount, type ReadFilter, readFilter, testsOf, waysOf } from '../lists/plan.ts';
import { cursorBindings, cursorValues, type KeyValue, writeCursor } from '../page/cursor.ts';
import { readPageRequest } from '../page/page-request.ts';
import { toPage } from '../page/to-page.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

/** Which rows of a list are wanted, and from which end. */
export interface RowsRequest<T extends keyof Lists> {
  readonly filter: Lists[T]['filter'] | undefined;
  readonly field: string;
  readonly isDescending: boolean;
  /** The values of the cursors, as seen in the direction of the rows. */
  readonly from: readonly KeyValue[] | undefined;
  readonly to: readonly KeyValue[] | undefined;
  readonly limit: number;
}

/** Rows of a list, in order. */
export function* listRows<T extends keyof Lists>(
  runner: Runner,
  type: T,
  { filter: wanted, field, isDescending, from, to, limit }: RowsRequest<T>,
): Steps<PageRow[]> {
  const definition: ListDefinition<Lists[T]['filter']> = runner.dialect.lists[type];
  const filter = readFilter(definition.conditions, wanted);
  if (filter.isEmpty) return [];
  const { lead, rest, isSorted } = yield* plan(filter.bound, field, (bound, limit) =>
    estimate(runner, type, bound, filter, limit),
  );
  const shape = `${field} ${isDescending} ${from !== undefined} ${to !== undefined} ${lead?.condition.name}`;
  const query = runner.once(`page ${type} ${shape}${filter.shape}`, () =>
    composePage({
      table: definition.table,
      ways: lead ? waysOf(lead) : [along(definition, field)],
      isSorted,
      tests: testsOf(rest),
      order: columnsOf(definition, type, field),
      isDescending,
      hasFrom: from !== undefined,
      hasTo: to !== undefined,
    }),
  );
  const cursors = { ...cursorBindings('from', from), ...cursorBindings('to', to) };
  return yield* runner.all(query, { ...filter.bindings, ...cursors, limit });
}

/** A page of a list. */
export function* listPage<T extends keyof Lists>(
  runner: Runner,
  type: T,
  request: ListRequest<T>,
): Steps<Page<Lists[T]['record']>> {
  const { field, direction } = request.orderBy ?? { field: defaultField(type), direction: 'ASC' };
  const order = columnsOf(runner.dialect.lists[type], type, field);
  const list = `${type} ${field} ${direction}`;
  const page = readPageRequest(request);
  const [from, to] = cursorValues(page, list, order);
  const rows = yield* listRows(runner, type, {
    filter: request.filter ?? undefined,
    field,
    isDescending: (direction === 'DESC') !== page.isBackward,
    from,
    to,
    limit: page.size + 1,
  });
  return toPage(rows, page, (row) => ({
    // The store's JSON is the record that went in.
    node: JSON.parse(row.json) as Lists[T]['record'],
    cursor: writeCursor(list, keysOf(row, order)),
  }));
}

/** How many records a filter holds. */
export function* countList<T extends keyof Lists>(
  runner: Runner,
  type: T,
  wanted: Lists[T]['filter'] | undefined,
): Steps<number> {
  const definition: ListDefinition<Lists[T]['filter']> = runner.dialect.lists[type];
  const filter = readFilter(definition.conditions, wanted ?? undefined);
  if (filter.isEmpty) return 0;
  if (filter.bound.length === 0) {
    const all = () => sql<{ count: number }>`select count(*) as count from ${sql.table(definition.table)}`;
    return (yield* runner.get(runner.once(`count ${type}`, all)))?.count ?? 0;
  }
  const chosen = yield* planCount(filter.bound, (bound, limit) =>
    estimate(runner, type, bound, filter, limit),
  );
  const query = runner.once(`count ${type} ${chosen?.condition.name}${filter.shape}`, () =>
    composeCount({
      table: definition.table,
      ways: chosen ? waysOf(chosen) : [],
      meet: chosen?.condition.meet === true,
      tests: testsOf(filter.bound.filter((bound) => bound !== chosen)),
    }),
  );
  return (yield* runner.get(query, filter.bindings))?.count ?? 0;
}

/** The list itself, walked along an ordering. */
function along<Filter>({ table }: ListDefinition<Filter>, field: string): Way {
  return { table, sorted: [field], where: () => sql<SqlBool>`1 = 1` };
}

function columnsOf<Filter>(definition: ListDefinition<Filter>, type: string, field: string) {
  const columns = definition.orders[field];
  if (columns) return columns;
  const known = Object.keys(definition.orders).join(', ');
  throw new StoreError('BAD_ORDER', `Records of type ${type} are ordered by ${known}; “${field}” was asked.`);
}

function defaultField(type: keyof Lists): string {
  return Object.keys(orderFields[type])[0] ?? '';
}

function* estimate<T extends keyof Lists>(
  runner: Runner,
  type: T,
  bound: Bound<Lists[T]['filter']>,
  filter: ReadFilter<Lists[T]['filter']>,
  limit: number,
): Steps<number> {
  const query = runner.once(`few ${type} ${bound.condition.name} ${bound.values.length}`, () =>
    composeEstimate(runner.dialect.lists[type].table, waysOf(bound)),
  );
  return (yield* runner.get(query, { ...filter.bindings, limit }))?.count ?? 0;
}
