import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Records } from '@depeche/store';
import { wordsRow } from '@depeche/store/words';

/** The rows of one table, in the order in which they are kept. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly SQLInputValue[]>;
}

const WORDED = ['article', 'actor', 'statement', 'event', 'place', 'topic', 'conflict'] as const;

/** All that an import has put into a store, table by table; the words of records as they went into the index. */
export function* rowsOf(database: DatabaseSync): Generator<TableRows> {
  const tables = database
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like '%\\_words%' escape '\\'
       and name not in ('store_state', 'log', 'earlier') order by rowid`,
    )
    .all();
  for (const { name } of tables) {
    const table = String(name);
    const columns = database.prepare(`select name from pragma_table_info(?)`).all(table);
    yield {
      table,
      columns: columns.map((column) => String(column.name)),
      rows: map(database.prepare(`select * from ${table}`).iterate(), (row) => Object.values(row)),
    };
  }
  for (const type of WORDED) {
    const read = database.prepare(`select id, json from record where type = '${type}'`);
    yield {
      table: `${type}_words`,
      columns: ['rowid', 'name', 'text'],
      rows: map(read.iterate(), ({ id, json }) => {
        // The store's JSON is the record that went in.
        const { name, text } = wordsRow(type, JSON.parse(String(json)) as Records[typeof type]);
        return [Number(id), name, text];
      }),
    };
  }
}

function* map<T, U>(values: Iterable<T>, change: (value: T) => U): Generator<U> {
  for (const value of values) yield change(value);
}
