/**
 * A value, or a promise of it. An engine inside this process answers at once, one behind a socket later; whoever asks
 * handles both, so that the fast one is not made to wait.
 */
export type MaybePromise<T> = T | Promise<T>;
