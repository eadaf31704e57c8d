import { type RawBuilder, sql } from 'kysely';

/**
 * A column as a value that no index leads to. A condition that is only tested on the way must not become the way: SQLite,
 * which keeps no statistics here, would take its index and then sort all that it leads to. The unary plus changes nothing
 * of a value (sqlite.org/optoverview.html, “Disqualifying WHERE Clause Terms”).
 */
export function unindexed(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`+${column}`;
}
