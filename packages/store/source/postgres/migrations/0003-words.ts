import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

const types = ['article', 'actor', 'statement', 'event', 'place', 'topic', 'conflict'];

/**
 * The words of records, folded before they come here: a vector to find them by, and a text between spaces in which phrases
 * are looked for. A record that goes takes its words along.
 */
export const words: Migration = types.flatMap((type) => [
  sql`create table ${sql.table(`${type}_words`)} (
    rowid bigint primary key references ${sql.table(type)} (id) on delete cascade deferrable initially deferred,
    lexemes tsvector not null, folded text collate "C" not null)`,
  sql`create index ${sql.id(`${type}_words_lexemes`)} on ${sql.table(`${type}_words`)} using gin (lexemes)`,
]);
