import { sql } from 'kysely';
import type { Dialect, ListSql, WordsSql } from '../lists/dialect.ts';
import { listDefinitions } from '../lists/list-definitions.ts';
import { matchExpression } from './match-expression.ts';

/** Words by which a record is called count for ten times those that stand in it. */
const WEIGHTS = sql`10.0, 1.0`;

const words: WordsSql = {
  valuesOf: (terms) => [matchExpression(terms)],
  values: 1,
  holds: (table, [expression]) => sql`${sql.table(table)} match ${expression}`,
  rowOf: (row) => row,
  rank: (table) => sql`bm25(${sql.table(table)}, ${WEIGHTS})`,
};

const lists: ListSql = {
  words,
  /**
   * SQLite, which keeps no statistics here, would take the index of a condition that is only tested on the way, and then
   * sort all that it leads to. The unary plus changes nothing of a value
   * (sqlite.org/optoverview.html, “Disqualifying WHERE Clause Terms”).
   */
  unindexed: (column) => sql`+${column}`,
};

/** What is SQLite's own: FTS5, its functions for JSON, and what its planner has to be told. */
export const sqliteDialect: Dialect = {
  ...lists,
  textsIn: (array) => sql`(select value as asked from json_each(${array}))`,
  lists: listDefinitions(lists),
};
