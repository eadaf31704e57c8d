import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SearchType } from '../contract/store.ts';
import type { Filled } from '../lists/definition.ts';
import type { WordsSql } from '../lists/dialect.ts';
import type { KeyValue } from '../page/cursor.ts';
import { slot } from '../sql/slot.ts';

/** A found record, and its place among all: a lower rank is a better one. */
export type Hit = {
  readonly type: SearchType;
  readonly json: string;
  readonly rank: number;
  readonly id: number;
};

/**
 * From this many records on, the words hardly tell records of a type apart, and weighing them all would take long: such
 * a type comes after those that were weighed, its records in the order in which they came in.
 */
export const MANY = 2_000;

/** The rank of what is not weighed; weights are below it. */
const UNWEIGHED = 0;

/** What is to be found, and between which cursors, as seen in the direction of the rows. */
export interface SearchShape {
  readonly types: ReadonlyArray<{ readonly type: SearchType; readonly isMany: boolean }>;
  readonly isBackward: boolean;
  readonly from: readonly KeyValue[] | undefined;
  readonly to: readonly KeyValue[] | undefined;
}

/** The same shape gives the same SQL. */
export function nameOfSearch({ types, isBackward, from, to }: SearchShape): string {
  const modes = types.map(({ type, isMany }) => `${type}${isMany ? '+' : ''}`);
  return `search ${modes.join()} ${isBackward} ${sideOf(from)} ${sideOf(to)}`;
}

/** The SQL of a page of hits; its slots are `match0`…, `from0`…, `to0`… and `limit`. */
export function composeSearch(shape: SearchShape, words: WordsSql): RawBuilder<Hit> {
  const direction = shape.isBackward ? sql`desc` : sql`asc`;
  const branches = shape.types.map(
    ({ type, isMany }) =>
      sql`select * from (${isMany ? composeUnweighed(shape, type, words) : composeWeighed(shape, type, words)}) as q`,
  );
  return sql<Hit>`select h.type, r.json, h.rank, h.id from (${sql.join(branches, sql` union all `)}) as h
    cross join record as r where r.id = h.id order by h.rank ${direction}, h.id ${direction} limit ${slot('limit')}`;
}

function composeWeighed(
  { isBackward, from, to }: SearchShape,
  type: SearchType,
  words: WordsSql,
): RawBuilder<unknown> {
  const direction = isBackward ? sql`desc` : sql`asc`;
  const beyond = (cursor: string, sign: string) =>
    sql`and (rank, id) ${sql.raw(sign)} (${slot(`${cursor}0`)}, ${slot(`${cursor}1`)})`;
  return sql`select ${sql.lit(type)} as type, rank, id from
    (select rowid as id, ${words.rank(`${type}_words`, slotsOf(words))} as rank from ${sql.table(`${type}_words`)}
      where ${found(words, type)}) as w
    where 1 = 1 ${from ? beyond('from', isBackward ? '<' : '>') : sql``}
    ${to ? beyond('to', isBackward ? '>' : '<') : sql``}
    order by rank ${direction}, id ${direction} limit ${slot('limit')}`;
}

/** Read in the order of the index until there are enough. */
function composeUnweighed(
  { isBackward, from, to }: SearchShape,
  type: SearchType,
  words: WordsSql,
): RawBuilder<unknown> {
  return sql`select ${sql.lit(type)} as type, ${sql.lit(UNWEIGHED)} as rank, rowid as id from ${sql.table(`${type}_words`)}
    where ${found(words, type)}
    ${boundOf('from', from, isBackward ? '<' : '>')} ${boundOf('to', to, isBackward ? '>' : '<')}
    order by rowid ${isBackward ? sql`desc` : sql`asc`} limit ${slot('limit')}`;
}

/** A row of a type's words holds what is searched for. */
export function found(words: WordsSql, type: SearchType): RawBuilder<SqlBool> {
  return words.holds(`${type}_words`, slotsOf(words), (name) => sql.ref(name));
}

function slotsOf({ values }: WordsSql): Filled[] {
  return Array.from({ length: values }, (_, i) => slot(`match${i}`));
}

/** What a cursor leaves of the records that are not weighed: all, those beyond its own, or none. */
function boundOf(
  name: string,
  cursor: readonly KeyValue[] | undefined,
  sign: '<' | '>',
): RawBuilder<unknown> {
  const side = sideOf(cursor);
  if (side === 'none') return sql``;
  if (side === 'unweighed') return sql`and rowid ${sql.raw(sign)} ${slot(`${name}1`)}`;
  return (side === 'before') === (sign === '>') ? sql`` : sql`and 1 = 0`;
}

/** Where a cursor stands, seen from the records that are not weighed. */
function sideOf(cursor: readonly KeyValue[] | undefined): 'none' | 'before' | 'unweighed' | 'behind' {
  const rank = cursor?.[0];
  if (rank === undefined) return 'none';
  if (rank === UNWEIGHED) return 'unweighed';
  return Number(rank) < UNWEIGHED ? 'before' : 'behind';
}
