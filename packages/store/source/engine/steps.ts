/**
 * What an engine does, query by query, and what comes of it. It is written as generators that ask a `Runner`, so that it
 * does not matter where the answers come from: those of SQLite are there at once, and nothing is ever yielded; those of
 * PostgreSQL come later, and promises of them are yielded.
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

/** An answer that comes later. */
export function* later<T>(answer: Promise<T>): Steps<T> {
  // What is given back for a promise is what it came to.
  return (yield answer) as T;
}

/** So many questions are asked without waiting for the answer to the first. */
const MOST_ABREAST = 200;

/** Takes steps that do not depend on one another, so that the answers to all of them are waited for together. */
export function* together<T, U>(values: readonly T[], steps: (value: T) => Steps<U>): Steps<U[]> {
  const results: U[] = [];
  for (let first = 0; first < values.length; first += MOST_ABREAST) {
    const iterators = values
      .slice(first, first + MOST_ABREAST)
      .map((value) => steps(value)[Symbol.iterator]());
    let at = iterators.map((iterator) => ({ iterator, step: iterator.next() }));
    while (at.some(({ step }) => !step.done)) {
      const answers = yield* later(Promise.all(at.map(({ step }) => (step.done ? undefined : step.value))));
      at = at.map(({ iterator, step }, i) => ({
        iterator,
        step: step.done ? step : iterator.next(answers[i]),
      }));
    }
    for (const { step } of at) if (step.done) results.push(step.value);
  }
  return results;
}

/** Takes steps one after the other, each as soon as its answer is there. */
export async function run<T>(steps: Steps<T>): Promise<T> {
  const iterator = steps[Symbol.iterator]();
  let step = iterator.next();
  while (!step.done) {
    let answer: unknown;
    try {
      answer = await step.value;
    } catch (error) {
      if (!iterator.throw) throw error;
      step = iterator.throw(error);
      continue;
    }
    step = iterator.next(answer);
  }
  return step.value;
}
