import { ExchangeError } from '../error.ts';

/** As much of a pipe is kept as it takes to tell its format. */
const KEPT = 1 << 20;

/**
 * The bytes of a pipe, which gives them once: as long as only its beginning was read, they can be asked for again.
 * Throws `UNREADABLE` afterwards.
 */
export function replayed(name: string, source: () => Generator<Uint8Array>): () => Generator<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  let running: Generator<Uint8Array> | undefined;
  return function* bytes() {
    if (length > KEPT)
      throw new ExchangeError('UNREADABLE', `${name} is a pipe, and a pipe can be read only once.`);
    for (const chunk of kept) yield chunk;
    running ??= source();
    // By hand: leaving a for-of loop early would end the pipe for the next reader.
    for (let next = running.next(); !next.done; next = running.next()) {
      length += next.value.length;
      if (length <= KEPT) kept.push(next.value);
      yield next.value;
    }
  };
}
