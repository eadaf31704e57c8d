import { DatabaseSync } from 'node:sqlite';
import { open } from '@depeche/store';
import { rowsOf } from './rows.ts';

/**
 * How long it takes, in milliseconds, to put every row of a store into another by prepared inserts alone: no checks, no
 * digests, nothing worked out, one transaction.
 */
export function bareImport(from: string, to: string): number {
  open(to).close();
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  try {
    target.exec('pragma foreign_keys = off; pragma synchronous = full; pragma cache_size = -65536');
    const triggers = target.prepare(`select name from sqlite_schema where type = 'trigger'`).all();
    for (const { name } of triggers) target.exec(`drop trigger ${name}`);
    let time = 0;
    const timed = (act: () => unknown) => {
      const start = performance.now();
      act();
      time += performance.now() - start;
    };
    timed(() => target.exec('begin'));
    for (const { table, columns, rows } of rowsOf(source)) {
      const names = columns.map((column) => `"${column}"`).join();
      const statement = target.prepare(
        `insert into ${table} (${names}) values (${columns.map(() => '?').join()})`,
      );
      for (const values of rows) timed(() => statement.get(...values));
    }
    timed(() => target.exec('commit'));
    return time;
  } finally {
    source.close();
    target.close();
  }
}
