import { ExchangeError } from '../error.ts';
import type { Input } from './input.ts';

/** The most that is taken of a file that has to be in memory as a whole: 256 MiB. */
const LARGEST = 256 * 1024 * 1024;

/** All bytes of a file. Throws `TOO_LARGE` for more than are taken, and what the file throws. */
export function readWhole(
  input: Input,
  onProgress: (bytes: number) => void = () => {},
  largest: number = LARGEST,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of input.bytes()) {
    length += chunk.length;
    if (length > largest) {
      throw new ExchangeError(
        'TOO_LARGE',
        `“${input.name}” has more than the ${largest} bytes that are taken.`,
      );
    }
    chunks.push(chunk);
    onProgress(chunk.length);
  }
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks, length);
}
