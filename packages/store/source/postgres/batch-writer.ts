import { sql } from 'kysely';
import type { Writer } from '../engine/import/writer.ts';
import type { Steps } from '../engine/steps.ts';
import { slot, type Value } from '../sql/slot.ts';
import type { Tables } from '../sql/tables.ts';
import { PendingRows } from './pending-rows.ts';
import type { PostgresRunner } from './runner.ts';
import { textOf } from './text-of.ts';

/** Tables whose rows take rows of other tables along when they go. */
const CASCADING: ReadonlySet<keyof Tables> = new Set(['record', 'dossier']);

/** So many changes, or characters in them, are sent together. */
const MOST_CHANGES = 2_000;
const MOST_CHARACTERS = 1_000_000;

/**
 * Gathers rows by their tables, and sends those of a table together before the next question is asked. References between
 * tables are looked at when a transaction ends, so that tables may be filled in any order.
 */
export class BatchWriter implements Writer {
  readonly #runner: PostgresRunner;
  readonly #pending = new Map<keyof Tables, PendingRows>();
  readonly #lastIds = new Map<keyof Tables, number>();
  /** Whether all that was gathered are rows that go and take others along. */
  #isCascading = false;
  #changes = 0;
  #characters = 0;

  constructor(runner: PostgresRunner) {
    this.#runner = runner;
  }

  insert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void> {
    return this.#add(table, row, false);
  }

  *create<T extends 'record' | 'dossier'>(table: T, row: Omit<Tables[T], 'id'>): Steps<number> {
    // Nobody else writes until the transaction ends, so that the next id is known here.
    const id = (this.#lastIds.get(table) ?? (yield* this.#lastId(table))) + 1;
    this.#lastIds.set(table, id);
    yield* this.#add(table, { id, ...row }, false);
    return id;
  }

  upsert<T extends keyof Tables>(table: T, row: Partial<Tables[T]>): Steps<void> {
    return this.#add(table, row, true);
  }

  /** Rows are removed by columns of ids. */
  remove<T extends keyof Tables>(table: T, column: keyof Tables[T] & string, value: Value): Steps<void> {
    const isCascading = CASCADING.has(table);
    if (isCascading !== this.#isCascading || !this.#pendingOf(table).remove(column, value)) {
      this.flush();
      this.#pendingOf(table).remove(column, value);
    }
    this.#isCascading = isCascading;
    this.#changes++;
    return this.#keepingUp();
  }

  /** Sends what was gathered. */
  flush(): void {
    if (this.#changes === 0) return;
    for (const [table, pending] of this.#pending)
      for (const [column, values] of pending.removed) this.#sendRemoval(table, column, values);
    // How many statements an actor makes is counted when they come: the actor has to be there by then.
    const actors = this.#pending.get('actor');
    if (actors) this.#sendRows('actor', actors);
    for (const [table, pending] of this.#pending) if (pending !== actors) this.#sendRows(table, pending);
    this.forget();
  }

  /** Forgets what was gathered. */
  forget(): void {
    this.#pending.clear();
    this.#isCascading = false;
    this.#changes = 0;
    this.#characters = 0;
  }

  #add(table: keyof Tables, row: object, isUpsert: boolean): Steps<void> {
    if (this.#isCascading || this.#pendingOf(table, isUpsert).isUpsert !== isUpsert) this.flush();
    this.#pendingOf(table, isUpsert).add(this.#asJson(row));
    this.#changes++;
    return this.#keepingUp();
  }

  #keepingUp(): Steps<void> {
    if (this.#changes >= MOST_CHANGES || this.#characters >= MOST_CHARACTERS) this.flush();
    return this.#runner.keepingUp();
  }

  #pendingOf(table: keyof Tables, isUpsert = false): PendingRows {
    const known = this.#pending.get(table);
    if (known) return known;
    const pending = new PendingRows(isUpsert);
    this.#pending.set(table, pending);
    return pending;
  }

  /** A row with values as JSON has them; bytes in hexadecimal, as PostgreSQL reads them. */
  #asJson(row: object): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const [column, value] of Object.entries(row)) {
      if (value instanceof Uint8Array) values[column] = `\\x${Buffer.from(value).toString('hex')}`;
      else values[column] = typeof value === 'string' ? textOf(value) : value;
      if (typeof values[column] === 'string') this.#characters += values[column].length;
    }
    return values;
  }

  #sendRemoval(table: keyof Tables, column: string, values: readonly Value[]): void {
    const query = this.#runner.once(
      `delete ${table} ${column}`,
      () => sql`delete from ${sql.table(table)} where ${sql.ref(column)} = any (array(
        select value::bigint from json_array_elements_text(${slot('values')}::json) as value))`,
    );
    this.#runner.send(query, { values: JSON.stringify(values) });
  }

  #sendRows(table: keyof Tables, { rows, isUpsert }: PendingRows): void {
    const [first] = rows;
    if (!first) return;
    const query = this.#runner.once(`${isUpsert ? 'upsert' : 'insert'} ${table}`, () => {
      const names = Object.keys(first);
      const columns = sql.join(names.map((name) => sql.ref(name)));
      const insertion = sql`insert into ${sql.table(table)} (${columns})
        select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${slot('rows')}::json)`;
      if (!isUpsert) return insertion;
      const changes = names
        .filter((name) => name !== 'id')
        .map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`);
      return sql`${insertion} on conflict (id) do update set ${sql.join(changes)}`;
    });
    this.#runner.send(query, { rows: JSON.stringify(rows) });
  }

  *#lastId(table: keyof Tables): Steps<number> {
    const query = this.#runner.once(
      `last id ${table}`,
      () => sql<{ id: number | null }>`select max(id) as id from ${sql.table(table)}`,
    );
    return (yield* this.#runner.get(query))?.id ?? 0;
  }
}
