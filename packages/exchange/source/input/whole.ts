import { ExchangeError } from '../error.ts';
import type { Input } from './input.ts';

/** What a reader of whole files may be told. */
export interface WholeOptions {
  /** The most bytes that the file may have; 64 MiB, more than any book has, where it is left out. */
  readonly maxBytes?: number | undefined;
  /** Told how many bytes have been read since the last time. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

const MEBIBYTE = 2 ** 20;
const LARGEST = 64 * MEBIBYTE;

/** All the bytes of a file that is needed as a whole. Throws `TOO_LARGE` as soon as there are more than may be. */
export function readWhole(input: Input, { maxBytes = LARGEST, onProgress }: WholeOptions = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of input.bytes()) {
    length += chunk.length;
    if (length > maxBytes) {
      const most = maxBytes % MEBIBYTE === 0 ? `${maxBytes / MEBIBYTE} MiB` : `${maxBytes} bytes`;
      throw new ExchangeError(
        'TOO_LARGE',
        `${input.name} has more than ${most}, the most that is taken as one text.`,
      );
    }
    chunks.push(chunk);
    onProgress?.(chunk.length);
  }
  const [only] = chunks;
  return only && chunks.length === 1 ? only : Buffer.concat(chunks);
}
