import type { MaybePromise } from '@depeche/store';

/**
 * Goes on with a value, or with what a promise will bring. A value is gone on with at once: a promise where none is
 * needed would make every field around it wait too.
 */
export function then<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
