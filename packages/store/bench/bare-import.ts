import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { openFile } from '@depeche/store';
import { wordsRow } from '../dist/import/words-row.js';

/**
 * How long it takes, in milliseconds, to put every row of a store into another by prepared inserts alone: no checks, no
 * digests, nothing worked out, one transaction.
 */
export function bareImport(from: string, to: string): number {
  openFile(to).close();
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  target.exec('pragma foreign_keys = off; pragma synchronous = full; pragma cache_size = -65536');
  const triggers = target.prepare(`select name from sqlite_schema where type = 'trigger'`).all();
  for (const { name } of triggers) target.exec(`drop trigger ${name}`);
  const tables = source
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like '%\\_words%' escape '\\' and name not in ('store_state', 'log', 'earlier')`,
    )
    .all()
    .map(({ name }) => String(name));
  let time = 0;
  const insert = (table: string, columns: readonly string[], rows: Iterable<readonly SQLInputValue[]>) => {
    const statement = target.prepare(
      `insert into ${table} (${columns.map((column) => `"${column}"`).join()}) values (${columns.map(() => '?').join()})`,
    );
    for (const values of rows) {
      const start = performance.now();
      statement.get(...values);
      time += performance.now() - start;
    }
  };
  target.exec('begin');
  for (const table of tables) {
    const columns = source
      .prepare(`select name from pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => String(name));
    const read = source.prepare(`select * from ${table}`);
    insert(
      table,
      columns,
      map(read.iterate(), (row) => Object.values(row)),
    );
  }
  for (const type of ['article', 'actor', 'statement', 'topic'] as const) {
    const read = source.prepare(`select id, json from record where type = '${type}'`);
    const words = map(read.iterate(), ({ id, json }) => {
      const { name, text } = wordsRow(type, JSON.parse(String(json)));
      return [id ?? 0, name, text];
    });
    insert(`${type}_words`, ['rowid', 'name', 'text'], words);
  }
  const start = performance.now();
  target.exec('commit');
  time += performance.now() - start;
  source.close();
  target.close();
  return time;
}

function* map<T, U>(values: Iterable<T>, change: (value: T) => U): Iterable<U> {
  for (const value of values) yield change(value);
}
