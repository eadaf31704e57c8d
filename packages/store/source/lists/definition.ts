import type { RawBuilder, SqlBool } from 'kysely';
import type { KeyColumn } from '../page/cursor.ts';
import type { Value } from '../sql/slot.ts';
import type { Tables } from '../sql/tables.ts';

/** A value that is filled in when the query runs. */
export type Filled = RawBuilder<Value>;

/** Names a column: of the way that is being walked where it has that column, else of the record's own table. */
export type Column = (name: string) => RawBuilder<unknown>;

/**
 * A way into a list: the rows of a table, each of which leads to one record. An index of the table holds just these
 * rows, and holds them in the order of each ordering named in `sorted`.
 */
export interface Way {
  readonly table: keyof Tables;
  /** The column that has the record's id; left out where the table is the record's own. */
  readonly link?: string;
  /** Where that column has something else of the record, such as its article: the record's column with the same. */
  readonly matches?: string;
  /** Whether its rows lead to records of several types. */
  readonly isShared?: boolean;
  /** The columns of orderings that the table repeats. */
  readonly repeats?: readonly string[];
  readonly where: (column: Column) => RawBuilder<SqlBool>;
  readonly sorted: readonly string[];
}

/** One condition of a filter: how it is read, how the records that fulfil it are reached, how one record is tested. */
export interface Condition<Filter> {
  readonly name: string;
  /** The values to be filled in; undefined where the filter leaves the condition out; none where nothing fulfils it. */
  readonly read: (filter: Filter) => readonly Value[] | undefined;
  /** The ways to the records that fulfil it; no record is on two of them, unless `meet` says so. */
  readonly ways: (values: readonly Filled[]) => readonly Way[];
  readonly test: (values: readonly Filled[], column: Column) => RawBuilder<SqlBool>;
  readonly meet?: boolean;
  /** Whether few records ever fulfil it, so that they need not be counted first. */
  readonly isNarrow?: boolean;
  /** Whether, of many records, it is rather walked than tested where all have to be counted. */
  readonly leadsCounts?: boolean;
}

/** A list: its table, its orderings (the last column tells any two records apart) and the conditions of its filter. */
export interface ListDefinition<Filter> {
  readonly table: keyof Tables;
  readonly orders: Readonly<Record<string, readonly KeyColumn[]>>;
  readonly conditions: ReadonlyArray<Condition<Filter>>;
}

export const text = (column: string): KeyColumn => ({ column, holds: 'string' });
export const number = (column: string): KeyColumn => ({ column, holds: 'number' });
