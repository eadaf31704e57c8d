import { sql } from 'kysely';
import { slot, type Value } from '../../sql/slot.ts';
import type { Tables } from '../../sql/tables.ts';
import type { Runner } from '../runner.ts';

/** Puts rows into tables; each kind of statement is compiled once. */
export class Writer {
  readonly #runner: Runner;
  readonly #statements = new Map<string, string>();

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Puts a row in; gives its id. Rows of one table must always name the same columns. */
  insert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): number {
    return this.#put(`insert ${table}`, table, row, () => sql``);
  }

  /** Puts a row in, or changes the columns that are named where its id is there already. */
  upsert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): void {
    this.#put(`upsert ${table}`, table, row, (columns) => {
      const changes = columns
        .filter((column) => column !== 'id')
        .map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
      return sql`on conflict (id) do update set ${sql.join(changes)}`;
    });
  }

  /** Takes the rows out in which a column has that value. */
  remove<T extends keyof Tables>(table: T, column: keyof Tables[T] & string, value: Value): void {
    const query = this.#runner.once(
      `delete ${table} ${column}`,
      () => sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${slot('value')}`,
    );
    this.#runner.run(query, { value });
  }

  #put(
    name: string,
    table: keyof Tables,
    row: object,
    ending: (columns: readonly string[]) => ReturnType<typeof sql>,
  ): number {
    const known = this.#statements.get(name);
    if (known !== undefined) return this.#runner.runValues(known, Object.values(row));
    const columns = Object.keys(row);
    const names = columns.map((column) => sql.ref(column));
    const slots = columns.map((column) => slot(column));
    const query = sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(slots)}) ${ending(columns)}`;
    const { sql: text } = this.#runner.prepare(query);
    this.#statements.set(name, text);
    return this.#runner.runValues(text, Object.values(row));
  }
}
