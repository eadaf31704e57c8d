import type { Input } from './input.ts';

/** As much as it takes to tell one format from another. */
const HEAD = 1 << 16;

/** The beginning of a file as text, without a byte-order mark: for `detectFormat`. */
export function headOf(input: Input): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of input.bytes()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  return Buffer.concat(chunks)
    .subarray(0, HEAD)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}
