import { DatabaseSync } from 'node:sqlite';
import { openFile } from '@depeche/store';
import { processorTime } from './processor.ts';
import { rowsOf } from './rows.ts';

/**
 * What it takes of the processor, in milliseconds, to put every row of a store into another by prepared inserts alone: no checks, no
 * digests, nothing worked out, one transaction.
 */
export function bareImport(from: string, to: string): number {
  openFile(to).close();
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(to);
  try {
    target.exec('pragma foreign_keys = off; pragma synchronous = full; pragma cache_size = -65536');
    const triggers = target.prepare(`select name from sqlite_schema where type = 'trigger'`).all();
    for (const { name } of triggers) target.exec(`drop trigger ${name}`);
    let time = 0;
    target.exec('begin');
    for (const { table, columns, rows } of rowsOf(source)) {
      const names = columns.map((column) => `"${column}"`).join();
      const statement = target.prepare(
        `insert into ${table} (${names}) values (${columns.map(() => '?').join()})`,
      );
      // Looking at the clock for every row would cost as much as the row.
      for (const some of chunks(rows, CHUNK)) {
        const start = processorTime();
        for (const values of some) statement.get(...values);
        time += processorTime() - start;
      }
    }
    const start = processorTime();
    target.exec('commit');
    return (time + processorTime() - start) / 1_000;
  } finally {
    source.close();
    target.close();
  }
}

/** How many rows are put in between two looks at the clock. */
const CHUNK = 1_000;

function* chunks<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}
