import type { RawBuilder } from 'kysely';
import type { Compiler } from './compiler.ts';
import { type Prepared, prepare } from './prepared.ts';

/** The queries of a store, each compiled once for its engine. */
export class Queries {
  readonly #compiler: Compiler;
  readonly #kept = new Map<string, Prepared<unknown>>();

  constructor(compiler: Compiler) {
    this.#compiler = compiler;
  }

  /** Compiles a piece of SQL. */
  prepare<Row>(query: RawBuilder<Row>): Prepared<Row> {
    return prepare(this.#compiler, query);
  }

  /** The query of that name, built the first time it is asked for. */
  once<Row>(name: string, build: () => RawBuilder<Row>): Prepared<Row> {
    const known = this.#kept.get(name);
    // The name stands for the query and so for the type of its rows.
    if (known) return known as Prepared<Row>;
    const prepared = this.prepare(build());
    keep(this.#kept, name, prepared);
    return prepared;
  }
}

/** Filters can be put together in more ways than are worth keeping. */
const MOST_KEPT = 1_000;

/** Keeps something under its key; the oldest goes where there are many. */
export function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, value);
}
