/** A slice of a bomb unfolds a thousandfold before anybody can say stop. */
const SLICE = 1 << 13;

/** Bytes in small slices, with a word at the last one. */
export function* slices(
  chunks: Iterable<Uint8Array>,
): Generator<{ readonly slice: Uint8Array; readonly isLast: boolean }> {
  let held: Uint8Array | undefined;
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += SLICE) {
      if (held) yield { slice: held, isLast: false };
      held = chunk.subarray(start, start + SLICE);
    }
  }
  if (held) yield { slice: held, isLast: true };
}
