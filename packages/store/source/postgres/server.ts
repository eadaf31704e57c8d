import pg, { type PoolClient } from 'pg';
import { StoreError } from '../error.ts';
import type { Address } from './address.ts';
import { asStoreError } from './postgres-error.ts';
import { PostgresRunner, type Shared } from './runner.ts';

/** How long to wait, in milliseconds, and for how much at once. */
export interface Limits {
  /** For one answer; a transaction that writes is not bounded so. */
  readonly statementTimeout: number;
  /** For a connection. */
  readonly connectTimeout: number;
  /** How many connections there are at most. */
  readonly connections: number;
}

/** A connection is made anew after an hour, so that what a server keeps for it does not grow for ever. */
const LIFETIME_SECONDS = 3_600;

/** PostgreSQL's 64-bit integers: ids, counts and versions, which a number holds exactly far beyond what will be counted. */
const BIGINT = 20;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : pg.types.getTypeParser(oid, format),
};

/** A server of a store, and the connections to it. */
export class Server {
  readonly #pool: pg.Pool;
  readonly #shared: Shared;
  readonly #underWay = new Set<(error: StoreError) => void>();

  constructor({ connectionString, options }: Address, limits: Limits, shared: Shared) {
    const { schema } = shared;
    this.#shared = shared;
    this.#pool = new pg.Pool({
      connectionString,
      application_name: 'depeche',
      // Our table `record` comes before the type of that name. To compile short questions takes longer than to answer them.
      options: `${options} -c search_path=${schema},pg_catalog -c jit=off`,
      statement_timeout: limits.statementTimeout,
      connectionTimeoutMillis: limits.connectTimeout,
      max: limits.connections,
      maxLifetimeSeconds: LIFETIME_SECONDS,
      keepAlive: true,
      allowExitOnIdle: true,
      pipeline: true,
      types,
    });
    // That a connection is lost is told by what is asked on it. While nothing is, it is no loss: the next call makes another.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  get where(): string {
    return this.#shared.where;
  }

  /** How many calls are under way. */
  get calls(): number {
    return this.#underWay.size;
  }

  /** Does something on a connection of its own. */
  async on<T>(act: (runner: PostgresRunner) => Promise<T>): Promise<T> {
    if (this.#pool.ending) throw new StoreError('CLOSED', `The store ${this.where} was closed.`);
    const { promise: givenUp, reject } = Promise.withResolvers<never>();
    this.#underWay.add(reject);
    try {
      const client = await this.#connect(givenUp);
      try {
        const result = await Promise.race([act(new PostgresRunner(client, this.#shared)), givenUp]);
        client.release();
        return result;
      } catch (error) {
        // Whatever was cut off is not used again.
        client.release(error instanceof StoreError && error.code === 'UNAVAILABLE');
        throw error;
      }
    } finally {
      this.#underWay.delete(reject);
    }
  }

  /** Waits no longer for what is under way: it fails with `UNAVAILABLE`. */
  giveUp(): void {
    for (const fail of this.#underWay)
      fail(new StoreError('UNAVAILABLE', `The store ${this.where} gives no answer.`));
  }

  /** Ends all connections once what they do is done. */
  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }

  async #connect(givenUp: Promise<never>): Promise<PoolClient> {
    const connecting = this.#pool.connect();
    try {
      return await Promise.race([connecting, givenUp]);
    } catch (error) {
      // Nobody will use it when it comes after all.
      connecting.then(
        (client) => client.release(true),
        () => undefined,
      );
      throw asStoreError(error, this.where);
    }
  }
}
