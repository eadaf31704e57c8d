import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

const types = ['article', 'actor', 'statement', 'event', 'place', 'topic', 'conflict'];

/**
 * The words of records, folded before they come here, so that the tokenizer only has to part them. The tables keep no
 * text of their own: passages are cut from the record. A record that goes takes its words along.
 */
export const words: Migration = types.flatMap((type) => [
  sql`create virtual table ${sql.table(`${type}_words`)} using fts5(
    name, text, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0')`,
  sql`create trigger ${sql.table(`${type}_words_out`)} after delete on ${sql.table(type)} begin
    delete from ${sql.table(`${type}_words`)} where rowid = old.id; end`,
]);
