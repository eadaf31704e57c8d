import { ExchangeError } from '../error.ts';
import type { Input } from './input.ts';

/** More than any book has: what must stand in memory as a whole is refused past this many bytes. */
const LARGEST_WHOLE = 64 * 1024 * 1024;

/** All the bytes of a file that is needed as a whole. Throws `TOO_LARGE` as soon as there are more than `limit`. */
export function readWhole(
  input: Input,
  onProgress: (bytes: number) => void = () => {},
  limit: number = LARGEST_WHOLE,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const chunk of input.bytes()) {
    size += chunk.length;
    if (size > limit) {
      const most = `${Math.floor(limit / (1024 * 1024))} MiB`;
      throw new ExchangeError(
        'TOO_LARGE',
        `“${input.name}” has more than ${most}, the most that is taken as one text.`,
      );
    }
    chunks.push(chunk);
    onProgress(chunk.length);
  }
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
