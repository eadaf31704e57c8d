import { type RawBuilder, sql } from 'kysely';
import type { Writer } from '../engine/import/writer.ts';
import { Now, type Steps } from '../engine/steps.ts';
import { slot, type Value } from '../sql/slot.ts';
import type { Tables } from '../sql/tables.ts';
import type { Runner } from './runner.ts';

/** Writes row by row; each kind of statement is compiled once. */
export class RowWriter implements Writer {
  readonly #runner: Runner;
  readonly #statements = new Map<string, string>();

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  insert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void> {
    return new Now(this.#runner.runValues(this.#insertion(table, row), Object.values(row)));
  }

  create<T extends 'record' | 'dossier'>(table: T, row: Omit<Tables[T], 'id'>): Steps<number> {
    return new Now(this.#runner.insert(this.#insertion(table, row), Object.values(row)));
  }

  upsert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void> {
    const text = this.#once(`upsert ${table}`, () => {
      const changes = Object.keys(row)
        .filter((column) => column !== 'id')
        .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
      return sql`${insertion(table, row)} on conflict (id) do update set ${sql.join(changes)}`;
    });
    return new Now(this.#runner.runValues(text, Object.values(row)));
  }

  remove<T extends keyof Tables>(table: T, column: keyof Tables[T] & string, value: Value): Steps<void> {
    const query = this.#runner.once(
      `delete ${table} ${column}`,
      () => sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${slot('value')}`,
    );
    return new Now(this.#runner.run(query, { value }));
  }

  #insertion(table: keyof Tables, row: object): string {
    return this.#once(`insert ${table}`, () => insertion(table, row));
  }

  #once(name: string, build: () => RawBuilder<unknown>): string {
    const known = this.#statements.get(name);
    if (known !== undefined) return known;
    const { sql: text } = this.#runner.prepare(build());
    this.#statements.set(name, text);
    return text;
  }
}

function insertion(table: keyof Tables, row: object): RawBuilder<unknown> {
  const columns = Object.keys(row);
  const names = columns.map((column) => sql.ref(column));
  const slots = columns.map((column) => slot(column));
  return sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(slots)})`;
}
