import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { KeyColumn, KeyValue } from '../page/cursor.ts';
import { slot } from '../sql/slot.ts';
import type { Tables } from '../sql/tables.ts';
import type { Column, Way } from './definition.ts';

/** A test that every record of the list has to pass. */
export type Test = (column: Column) => RawBuilder<SqlBool>;

/** A page to be composed: the records on any of the ways that pass all tests, in order, between the cursors. */
export interface PageShape {
  readonly table: keyof Tables;
  readonly ways: readonly Way[];
  readonly isSorted: boolean;
  readonly tests: readonly Test[];
  readonly order: readonly KeyColumn[];
  /** Whether the rows are wanted from the ordering's end. */
  readonly isDescending: boolean;
  /** Which cursors there are, as seen in the direction of the rows. */
  readonly hasFrom: boolean;
  readonly hasTo: boolean;
}

/** A row of a page: the record's JSON, and its values in the ordering's columns as `k0`, `k1`, … */
export type PageRow = { readonly json: string } & Readonly<Record<`k${number}`, KeyValue>>;

/** The values of a row in the columns of its ordering. */
export function keysOf(row: PageRow, order: readonly KeyColumn[]): KeyValue[] {
  return order.map((_, i) => row[`k${i}`] ?? '');
}

/** The SQL of a page; its slots are those of the ways and tests, `from0`…, `to0`… for the cursors, and `limit`. */
export function composePage(shape: PageShape): RawBuilder<PageRow> {
  const [way] = shape.ways;
  if (way && shape.ways.length === 1 && shape.isSorted) {
    const parts = composeWay(shape, way);
    return sql<PageRow>`select j.json, ${parts.keys} from ${parts.from} cross join record as j
      where j.id = ${parts.id} and ${parts.where} order by ${parts.orderBy} limit ${slot('limit')}`;
  }
  const branches = shape.ways.map((each) => {
    const { keys, from, id, where, orderBy } = composeWay(shape, each);
    return sql`select * from (select ${id} as id, ${keys} from ${from} where ${where}
      order by ${orderBy} limit ${slot('limit')}) as q`;
  });
  const keys = shape.order.map((_, i) => sql.ref(`b.k${i}`));
  return sql<PageRow>`select j.json, ${sql.join(keys)} from (${sql.join(branches, sql` union `)}) as b
    cross join record as j where j.id = b.id order by ${ordering(keys, shape.isDescending)} limit ${slot('limit')}`;
}

/** The SQL that counts the records on any of the ways that pass all tests. */
export function composeCount(
  shape: Pick<PageShape, 'table' | 'ways' | 'tests'> & { readonly meet: boolean },
): RawBuilder<Count> {
  const branches = shape.ways.map((way) => {
    const reach = new Reach(shape.table, way);
    const tests = [way.where(reach.own), ...shape.tests.map((test) => test(reach.column))];
    const where = sql.join([...tests, ...reach.meets()], AND);
    return sql`select ${reach.id} as id from ${reach.from()} where ${where}`;
  });
  if (shape.meet) return sql<Count>`select count(*) as count from (${sql.join(branches, sql` union `)}) as q`;
  const counts = branches.map((branch) => sql`(select count(*) from (${branch}) as q)`);
  return sql<Count>`select ${sql.join(counts, sql` + `)} as count`;
}

/** The SQL that counts the rows of some ways, but no further than `limit`. */
export function composeEstimate(table: keyof Tables, ways: readonly Way[]): RawBuilder<Count> {
  const branches = ways.map((way) => {
    const reach = new Reach(table, way);
    const where = sql.join([way.where(reach.own), ...reach.meets()], AND);
    return sql`select * from (select 1 from ${reach.from()} where ${where} limit ${slot('limit')}) as q`;
  });
  return sql<Count>`select count(*) as count from (${sql.join(branches, sql` union all `)}) as q`;
}

type Count = { readonly count: number };

const AND = sql` and `;

/** How a way reaches its records: over its own columns as far as they go, else by joining the record's table. */
class Reach {
  readonly #table: keyof Tables;
  readonly #way: Way;
  #isJoined: boolean;

  constructor(table: keyof Tables, way: Way) {
    this.#table = table;
    this.#way = way;
    this.#isJoined = way.isShared === true || way.matches !== undefined;
  }

  get id(): RawBuilder<unknown> {
    const { link, matches } = this.#way;
    return sql.ref(link === undefined || matches !== undefined ? 'r.id' : `w.${link}`);
  }

  /** A column of the way itself. */
  readonly own: Column = (name) => sql.ref(this.#way.link === undefined ? `r.${name}` : `w.${name}`);

  /** A column of the record. */
  readonly column: Column = (name) => {
    if (name === 'id') return this.id;
    if (this.#way.link === undefined || this.#way.repeats?.includes(name)) return this.own(name);
    this.#isJoined = true;
    return sql.ref(`r.${name}`);
  };

  /** The tables, once every column has been named. */
  from(): RawBuilder<unknown> {
    const { link, table } = this.#way;
    if (link === undefined) return sql`${sql.table(table)} as r`;
    if (!this.#isJoined) return sql`${sql.table(table)} as w`;
    // For SQLite a cross join keeps the order of the tables: the way first, for its index decides the order of the rows.
    return sql`${sql.table(table)} as w cross join ${sql.table(this.#table)} as r`;
  }

  /** What holds of a row of the way and of its record together. */
  meets(): RawBuilder<SqlBool>[] {
    const { link, matches = 'id' } = this.#way;
    return link !== undefined && this.#isJoined
      ? [sql<SqlBool>`${sql.ref(`r.${matches}`)} = ${sql.ref(`w.${link}`)}`]
      : [];
  }
}

function composeWay(shape: PageShape, way: Way) {
  const reach = new Reach(shape.table, way);
  const columns = shape.order.map(({ column }) => reach.column(column));
  const conditions = [way.where(reach.own), ...shape.tests.map((test) => test(reach.column))];
  if (shape.hasFrom) conditions.push(beyond(columns, 'from', shape.isDescending ? '<' : '>'));
  if (shape.hasTo) conditions.push(beyond(columns, 'to', shape.isDescending ? '>' : '<'));
  return {
    id: reach.id,
    keys: sql.join(columns.map((column, i) => sql`${column} as ${sql.ref(`k${i}`)}`)),
    where: sql.join([...conditions, ...reach.meets()], AND),
    orderBy: ordering(columns, shape.isDescending),
    from: reach.from(),
  };
}

/** On one side of a cursor: compared column by column, which an index over these columns can seek. */
function beyond(
  columns: readonly RawBuilder<unknown>[],
  cursor: string,
  sign: '<' | '>',
): RawBuilder<SqlBool> {
  const values = columns.map((_, i) => slot(`${cursor}${i}`));
  return sql<SqlBool>`(${sql.join(columns)}) ${sql.raw(sign)} (${sql.join(values)})`;
}

function ordering(columns: readonly RawBuilder<unknown>[], isDescending: boolean): RawBuilder<unknown> {
  return sql.join(columns.map((column) => (isDescending ? sql`${column} desc` : column)));
}
