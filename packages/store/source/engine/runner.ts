import type { RawBuilder } from 'kysely';
import type { Dialect } from '../lists/dialect.ts';
import type { Bindings, Prepared } from '../sql/prepared.ts';
import type { Value } from '../sql/slot.ts';
import type { Steps } from './steps.ts';

/** Runs compiled queries of one engine; every error comes out as a `StoreError`. */
export interface Runner {
  /** Which store it is, for people. */
  readonly where: string;
  readonly dialect: Dialect;
  /** Compiles a piece of SQL for this engine. */
  prepare<Row>(query: RawBuilder<Row>): Prepared<Row>;
  /** The query of that name, built the first time it is asked for. */
  once<Row>(name: string, build: () => RawBuilder<Row>): Prepared<Row>;
  all<Row>(query: Prepared<Row>, bindings?: Bindings): Steps<Row[]>;
  get<Row>(query: Prepared<Row>, bindings?: Bindings): Steps<Row | undefined>;
  /** Changes something. */
  run(query: Prepared<unknown>, bindings?: Bindings): Steps<void>;
  /** As `run`, with the values in their order. */
  runValues(sql: string, values: readonly Value[]): Steps<void>;
  /** As `runValues`, for a row that is put in; gives its id. */
  insert(sql: string, values: readonly Value[]): Steps<number>;
  /** Does something wholly or not at all, alone among writers from its first line on. */
  transaction<T>(act: () => Steps<T>): Steps<T>;
  /** As `transaction`, alone among writers from the first `begin` on; before that it only reads. */
  lateTransaction<T>(act: (begin: () => Steps<void>) => Steps<T>): Steps<T>;
  /** Does something that may write much. */
  spilling<T>(act: () => Steps<T>): Steps<T>;
  /** Does something inside a transaction; unless it `stays`, it is as if it had never been done. */
  tentatively<T extends { readonly stays: boolean }>(act: () => Steps<T>): Steps<T>;
  /** Reads several things of one state, whatever others write meanwhile. */
  reading<T>(read: () => Steps<T>): Steps<T>;
  /** Inside the transaction of an amendment: takes what is left of deleted words out of the index. */
  eraseWords(): Steps<void>;
}
