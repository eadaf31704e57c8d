import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

const types = ['article', 'actor', 'statement', 'event', 'place', 'topic', 'conflict'];

/**
 * The words of records, folded before they come here: a vector to find them by, and a text with spaces around each word in
 * which phrases are looked for.
 */
export const words: Migration = types.flatMap((type) => [
  sql`create table ${sql.table(`${type}_words`)} (
    rowid bigint primary key, lexemes tsvector not null, folded text collate "C" not null)`,
  sql`create index ${sql.id(`${type}_words_lexemes`)} on ${sql.table(`${type}_words`)} using gin (lexemes)`,
]);
