/**
 * What an engine does, query by query, and what comes of it. It is written as generators that ask a `Runner`, so that it
 * does not matter where the answers come from: those of SQLite are there at once, and nothing is ever yielded; a runner
 * whose answers come later would yield promises of them.
 */
export type Steps<T> = Iterable<Promise<unknown>, T, unknown>;

/** An answer that is there already. */
export class Now<T> implements Steps<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorReturnResult<T> {
    return { done: true, value: this.#value };
  }
}

/** Takes steps whose answers are all there already. */
export function runNow<T>(steps: Steps<T>): T {
  const step = steps[Symbol.iterator]().next();
  if (!step.done) throw new TypeError('An engine in this process answers at once.');
  return step.value;
}
