import { sql } from 'kysely';
import type { Dialect, ListSql, WordsSql } from '../lists/dialect.ts';
import { listDefinitions } from '../lists/list-definitions.ts';
import { patternsOf, tsqueryOf } from './match-query.ts';
import { vectorRow } from './words-row.ts';

const words: WordsSql = {
  valuesOf: (terms) => [tsqueryOf(terms), patternsOf(terms)],
  values: 2,
  holds: (_, [query, patterns], of) =>
    sql`${of('lexemes')} @@ ${query}::tsquery and ${of('folded')} like all (${patterns}::text[])`,
  rowOf: vectorRow,
  // In a long record a word counts for less (1). In double precision, so that a cursor says exactly where it was; below
  // zero even where a rank is nothing.
  rank: (_, [query]) => sql`(-ts_rank(lexemes, ${query}::tsquery, 1))::double precision - 1e-9`,
};

const lists: ListSql = {
  words,
  // PostgreSQL keeps statistics: it knows itself which index leads to few rows.
  unindexed: (column) => column,
};

/** What is PostgreSQL's own: vectors of words, and its functions for JSON. */
export const postgresDialect: Dialect = {
  ...lists,
  textsIn: (array) => sql`(select asked from json_array_elements_text(${array}::json) as texts (asked))`,
  lists: listDefinitions(lists),
};
