import { type RawBuilder, sql } from 'kysely';
import { slot, type Value } from '../../sql/slot.ts';
import type { Tables } from '../../sql/tables.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';

/** Puts rows into tables; each kind of statement is compiled once. */
export class Writer {
  readonly #runner: Runner;
  readonly #statements = new Map<string, string>();

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Puts a row in. Rows of one table must always name the same columns. */
  insert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void> {
    return this.#runner.runValues(this.#insertion(table, row), Object.values(row));
  }

  /** As `insert`, for a row that gets its id; gives it. */
  create<T extends 'record' | 'dossier'>(table: T, row: Omit<Tables[T], 'id'>): Steps<number> {
    return this.#runner.insert(this.#insertion(table, row), Object.values(row));
  }

  /** Puts a row in, or changes the columns that are named where its id is there already. */
  upsert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void> {
    const text = this.#once(`upsert ${table}`, () => {
      const changes = Object.keys(row)
        .filter((column) => column !== 'id')
        .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
      return sql`${insertion(table, row)} on conflict (id) do update set ${sql.join(changes)}`;
    });
    return this.#runner.runValues(text, Object.values(row));
  }

  /** Takes the rows out in which a column has that value. */
  remove<T extends keyof Tables>(table: T, column: keyof Tables[T] & string, value: Value): Steps<void> {
    const query = this.#runner.once(
      `delete ${table} ${column}`,
      () => sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${slot('value')}`,
    );
    return this.#runner.run(query, { value });
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
