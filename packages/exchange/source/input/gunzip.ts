import { Gunzip } from 'fflate';
import { ExchangeError } from '../error.ts';
import { slices } from './slices.ts';

/** Unpacks gzip, one member or several. Throws `UNREADABLE` where it is broken or cut short. */
export function* gunzip(name: string, packed: Iterable<Uint8Array>): Generator<Uint8Array> {
  let given: Uint8Array[] = [];
  const stream = new Gunzip((chunk) => given.push(chunk));
  for (const { slice, isLast } of slices(packed)) {
    try {
      stream.push(slice, isLast);
    } catch (cause) {
      throw new ExchangeError('UNREADABLE', `${name} is broken: its gzip cannot be unpacked.`, { cause });
    }
    yield* given;
    given = [];
  }
}
