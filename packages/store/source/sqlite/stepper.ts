import type { RawBuilder } from 'kysely';
import type { Runner as EngineRunner } from '../engine/runner.ts';
import { Now, runNow, type Steps } from '../engine/steps.ts';
import type { Bindings, Prepared } from '../sql/prepared.ts';
import type { Value } from '../sql/slot.ts';
import { eraseTraces } from './amendments/erase-traces.ts';
import { sqliteDialect } from './dialect.ts';
import type { Runner } from './runner.ts';

/** The engine's runner over SQLite: every answer is there at once. */
export class Stepper implements EngineRunner {
  readonly dialect = sqliteDialect;
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  get where(): string {
    return this.#runner.where;
  }

  prepare<Row>(query: RawBuilder<Row>): Prepared<Row> {
    return this.#runner.prepare(query);
  }

  once<Row>(name: string, build: () => RawBuilder<Row>): Prepared<Row> {
    return this.#runner.once(name, build);
  }

  all<Row>(query: Prepared<Row>, bindings?: Bindings): Steps<Row[]> {
    return new Now(this.#runner.all(query, bindings));
  }

  get<Row>(query: Prepared<Row>, bindings?: Bindings): Steps<Row | undefined> {
    return new Now(this.#runner.get(query, bindings));
  }

  run(query: Prepared<unknown>, bindings?: Bindings): Steps<void> {
    return new Now(this.#runner.run(query, bindings));
  }

  runValues(sql: string, values: readonly Value[]): Steps<void> {
    return new Now(this.#runner.runValues(sql, values));
  }

  insert(sql: string, values: readonly Value[]): Steps<number> {
    return new Now(this.#runner.insert(sql, values));
  }

  transaction<T>(act: () => Steps<T>): Steps<T> {
    return new Now(this.#runner.transaction(() => runNow(act())));
  }

  lateTransaction<T>(act: (begin: () => Steps<void>) => Steps<T>): Steps<T> {
    return new Now(this.#runner.lateTransaction((begin) => runNow(act(() => new Now(begin())))));
  }

  spilling<T>(act: () => Steps<T>): Steps<T> {
    return new Now(this.#runner.spilling(() => runNow(act())));
  }

  tentatively<T extends { readonly stays: boolean }>(act: () => Steps<T>): Steps<T> {
    return new Now(this.#runner.tentatively(() => runNow(act())));
  }

  reading<T>(read: () => Steps<T>): Steps<T> {
    return new Now(this.#runner.reading(() => runNow(read())));
  }

  eraseWords(): Steps<void> {
    return new Now(eraseTraces(this.#runner));
  }
}
