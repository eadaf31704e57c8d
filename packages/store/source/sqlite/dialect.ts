import { sql } from 'kysely';
import type { Dialect, WordsSql } from '../lists/dialect.ts';
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

/** What is SQLite's own: FTS5. */
export const sqliteDialect: Dialect = { words, lists: listDefinitions(words) };
