import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { RawBuilder } from 'kysely';
import { type Bindings, bind, type Prepared } from '../sql/prepared.ts';
import { keep, Queries } from '../sql/queries.ts';
import type { Value } from '../sql/slot.ts';
import { sqliteCompiler } from './compiler.ts';
import { asStoreError } from './sqlite-error.ts';

const NOTHING: Bindings = {};

/**
 * Runs compiled queries on one connection, at once. Every statement is prepared once and kept by its SQL; every error
 * comes out as a `StoreError`.
 */
export class Runner {
  readonly where: string;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #queries = new Queries(sqliteCompiler);

  constructor(database: DatabaseSync, where: string) {
    this.#database = database;
    this.where = where;
  }

  /** Compiles a piece of SQL for this engine. */
  prepare<Row>(query: RawBuilder<Row>): Prepared<Row> {
    return this.#queries.prepare(query);
  }

  /** The query of that name, built the first time it is asked for. */
  once<Row>(name: string, build: () => RawBuilder<Row>): Prepared<Row> {
    return this.#queries.once(name, build);
  }

  all<Row>(query: Prepared<Row>, bindings: Bindings = NOTHING): Row[] {
    try {
      // The columns of a query are known to whoever wrote it, not to the driver.
      return this.#statement(query.sql).all(...bind(query, bindings)) as Row[];
    } catch (error) {
      throw asStoreError(error, this.where);
    }
  }

  get<Row>(query: Prepared<Row>, bindings: Bindings = NOTHING): Row | undefined {
    try {
      return this.#statement(query.sql).get(...bind(query, bindings)) as Row | undefined;
    } catch (error) {
      throw asStoreError(error, this.where);
    }
  }

  /** Changes something. */
  run(query: Prepared<unknown>, bindings: Bindings = NOTHING): void {
    this.runValues(query.sql, bind(query, bindings));
  }

  /** As `run`, with the values in their order. */
  runValues(sql: string, values: readonly Value[]): void {
    try {
      // Not the driver's `run`: it also reads the last id, which full-text tables leave larger than a number can be.
      this.#statement(sql).get(...values);
    } catch (error) {
      throw asStoreError(error, this.where);
    }
  }

  /** As `runValues`, for a row that is put in; gives its id. */
  insert(sql: string, values: readonly Value[]): number {
    try {
      return Number(this.#statement(sql).run(...values).lastInsertRowid);
    } catch (error) {
      throw asStoreError(error, this.where);
    }
  }

  /** Runs what has no parameters and gives no rows. */
  exec(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch (error) {
      throw asStoreError(error, this.where);
    }
  }

  /** Does something wholly or not at all, alone among writers from its first line on. */
  transaction<T>(act: () => T): T {
    return this.lateTransaction((begin) => {
      begin();
      return act();
    });
  }

  /** As `transaction`, alone among writers from the first `begin` on; before that it only reads. */
  lateTransaction<T>(act: (begin: () => void) => T): T {
    let hasBegun = false;
    const begin = () => {
      if (hasBegun) return;
      this.exec('begin immediate');
      hasBegun = true;
      // References are looked at when all is in place: records may come and go in any order before that.
      this.exec('pragma defer_foreign_keys = on');
    };
    try {
      const result = act(begin);
      if (hasBegun) this.exec('commit');
      return result;
    } catch (error) {
      if (hasBegun) this.#rollBack();
      throw error;
    }
  }

  /**
   * Lets SQLite keep on the disk what it needs to take something back. In memory it is quicker for little, but it is
   * walked from its beginning after every statement: much would take time with its square, and room as well.
   */
  spilling<T>(act: () => T): T {
    this.exec('pragma temp_store = file');
    try {
      return act();
    } finally {
      this.exec('pragma temp_store = memory');
    }
  }

  /** Does something inside a transaction; unless it `stays`, it is as if it had never been done. */
  tentatively<T extends { readonly stays: boolean }>(act: () => T): T {
    this.exec('savepoint tentative');
    const result = act();
    if (!result.stays) this.exec('rollback to tentative');
    this.exec('release tentative');
    return result;
  }

  /** Whether a transaction is under way, which may yet be rolled back. */
  get isBusy(): boolean {
    return this.#database.isTransaction;
  }

  /** Reads several things of one state, whatever other processes write meanwhile. */
  reading<T>(read: () => T): T {
    if (this.isBusy) return read();
    this.runValues('begin', []);
    try {
      return read();
    } finally {
      this.runValues('commit', []);
    }
  }

  /** Empties the journal into the file, so that what it held is no longer there; readers may make that wait for another time. */
  checkpoint(): void {
    this.exec('pragma wal_checkpoint(truncate)');
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    keep(this.#statements, sql, statement);
    return statement;
  }

  #rollBack(): void {
    try {
      if (this.isBusy) this.#database.exec('rollback');
    } catch {
      // What went wrong first is what counts.
    }
  }
}
