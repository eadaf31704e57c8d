import type { RawBuilder } from 'kysely';
import type { PoolClient } from 'pg';
import type { Runner } from '../engine/runner.ts';
import { later, type Steps } from '../engine/steps.ts';
import type { StoreError } from '../error.ts';
import { type Bindings, bind, type Prepared } from '../sql/prepared.ts';
import type { Queries } from '../sql/queries.ts';
import { BatchWriter } from './batch-writer.ts';
import { postgresDialect } from './dialect.ts';
import { asStoreError } from './postgres-error.ts';
import type { StatementNames } from './statement-names.ts';
import { textOf } from './text-of.ts';

/** What all connections of a store have in common. */
export interface Shared {
  readonly where: string;
  readonly schema: string;
  readonly queries: Queries;
  readonly names: StatementNames;
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout: number;
}

const NOTHING: Bindings = {};

/** So many statements may be on their way before somebody waits for them. */
const MOST_IN_FLIGHT = 200;

/**
 * The engine's runner on one connection, for one call of the store. What changes something is sent and not waited for: the
 * connection takes statements in turn, so the next answer comes after it, and so does its error.
 */
export class PostgresRunner implements Runner {
  readonly dialect = postgresDialect;
  readonly writer: BatchWriter;
  readonly #client: PoolClient;
  readonly #shared: Shared;
  #isInTransaction = false;
  #inFlight = 0;
  #last: Promise<void> = Promise.resolve();
  #failure: StoreError | undefined;

  constructor(client: PoolClient, shared: Shared) {
    this.#client = client;
    this.#shared = shared;
    this.writer = new BatchWriter(this);
  }

  get where(): string {
    return this.#shared.where;
  }

  prepare<Row>(query: RawBuilder<Row>): Prepared<Row> {
    return this.#shared.queries.prepare(query);
  }

  once<Row>(name: string, build: () => RawBuilder<Row>): Prepared<Row> {
    return this.#shared.queries.once(name, build);
  }

  all<Row>(query: Prepared<Row>, bindings: Bindings = NOTHING): Steps<Row[]> {
    this.writer.flush();
    return later(this.#ask(query, bindings));
  }

  *get<Row>(query: Prepared<Row>, bindings?: Bindings): Steps<Row | undefined> {
    const [row] = yield* this.all(query, bindings);
    return row;
  }

  run(query: Prepared<unknown>, bindings: Bindings = NOTHING): Steps<void> {
    this.writer.flush();
    this.send(query, bindings);
    return this.keepingUp();
  }

  /** Sends what changes something, without waiting for it. */
  send(query: Prepared<unknown>, bindings: Bindings): void {
    this.#track(this.#ask(query, bindings));
  }

  /** Waits where too much is on its way. */
  *keepingUp(): Steps<void> {
    if (this.#inFlight < MOST_IN_FLIGHT) return;
    yield* later(this.#last);
    if (this.#failure) throw this.#failure;
  }

  transaction<T>(act: () => Steps<T>): Steps<T> {
    return this.lateTransaction(function* (begin) {
      yield* begin();
      return yield* act();
    });
  }

  *lateTransaction<T>(act: (begin: () => Steps<void>) => Steps<T>): Steps<T> {
    const begin = () => this.#begin();
    try {
      const result = yield* act(begin);
      if (this.#isInTransaction) yield* this.#commit();
      return result;
    } catch (error) {
      if (this.#isInTransaction) yield* this.#rollBack();
      throw error;
    }
  }

  /** PostgreSQL needs no telling. */
  spilling<T>(act: () => Steps<T>): Steps<T> {
    return act();
  }

  *tentatively<T extends { readonly stays: boolean }>(act: () => Steps<T>): Steps<T> {
    this.#command('savepoint tentative');
    const result = yield* act();
    this.#command(result.stays ? 'release tentative' : 'rollback to tentative');
    return result;
  }

  *reading<T>(read: () => Steps<T>): Steps<T> {
    if (this.#isInTransaction) return yield* read();
    this.#command('begin isolation level repeatable read read only');
    this.#isInTransaction = true;
    try {
      const result = yield* read();
      yield* this.#commit();
      return result;
    } catch (error) {
      if (this.#isInTransaction) yield* this.#rollBack();
      throw error;
    }
  }

  /** Rows of deleted words go with the vacuum that follows an amendment: none can run inside its transaction. */
  eraseWords(): Steps<void> {
    return later(Promise.resolve());
  }

  /** Runs what has no parameters, and waits for it. */
  async exec(text: string): Promise<void> {
    try {
      await this.#client.query(text);
    } catch (error) {
      throw this.#failed(error);
    }
  }

  *#begin(): Steps<void> {
    if (this.#isInTransaction) return;
    this.#isInTransaction = true;
    // One process at a time writes to a schema; the lock goes with the transaction. Each statement sees what was committed
    // before it, so all after the lock see what its last holder did. An import asks by keys alone; of tables that it has just
    // filled there are no statistics, by which PostgreSQL would know not to read them whole.
    const { busyTimeout, schema } = this.#shared;
    yield* later(
      this.exec(`begin isolation level read committed; set local statement_timeout = 0;
        set local lock_timeout = ${busyTimeout}; set local enable_seqscan = off;
        select pg_advisory_xact_lock(hashtextextended('depeche ${schema}', 0))`),
    );
  }

  *#commit(): Steps<void> {
    this.writer.flush();
    yield* later(this.exec('commit'));
    this.#isInTransaction = false;
    // After a statement that failed, PostgreSQL takes everything back and calls that committed.
    if (this.#failure) throw this.#failure;
  }

  *#rollBack(): Steps<void> {
    this.#isInTransaction = false;
    this.writer.forget();
    // What went wrong first is what counts.
    yield* later(this.exec('rollback').catch(() => undefined));
  }

  #command(text: string): void {
    this.writer.flush();
    this.#track(this.exec(text));
  }

  #track(sent: Promise<unknown>): void {
    this.#inFlight++;
    const arrived = () => {
      this.#inFlight--;
    };
    // What failed is known by then.
    this.#last = sent.then(arrived, arrived);
  }

  async #ask<Row>(query: Prepared<Row>, bindings: Bindings): Promise<Row[]> {
    const values = bind(query, bindings).map((value) => (typeof value === 'string' ? textOf(value) : value));
    const { sql: text } = query;
    const name = this.#shared.names.of(this.#client, text);
    try {
      const { rows } = await this.#client.query({ text, values, ...(name !== undefined && { name }) });
      // The columns of a query are known to whoever wrote it, not to the driver.
      return rows as Row[];
    } catch (error) {
      throw this.#failed(error);
    }
  }

  /** After the first failure of a transaction, everything in it fails; the first is what counts. */
  #failed(error: unknown): StoreError {
    this.#failure ??= asStoreError(error, this.where);
    return this.#failure;
  }
}
