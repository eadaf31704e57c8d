import fc from 'fast-check';

/** A change to a file: at a place, given as a part of its length. */
type Change = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const change: fc.Arbitrary<Change> = fc.oneof<Array<fc.Arbitrary<Change>>>(
  // A byte put in place of another.
  fc.tuple(place, fc.nat(255)).map(([at, byte]) => (bytes) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[Math.floor(at * copy.length)] = byte;
    return copy;
  }),
  // Some bytes put in: ends of lines, tabs, quotes, NULs, halves of characters.
  fc
    .tuple(
      place,
      fc.constantFrom('\n', '\r', '\t', '\0', '"', '{', '}', '[', '\\', '\ufeff', '\u2028', '#', '|'),
    )
    .map(
      ([at, words]) =>
        (bytes) =>
          inserted(bytes, at, Buffer.from(words)),
    ),
  fc.tuple(place, fc.uint8Array({ maxLength: 6 })).map(
    ([at, some]) =>
      (bytes) =>
        inserted(bytes, at, Buffer.from(some)),
  ),
  // A field as long as a chapter.
  place.map((at) => (bytes) => inserted(bytes, at, Buffer.alloc(100_000, 'x'))),
  // A stretch taken out, written twice, or everything after it cut off.
  fc.tuple(place, fc.nat(200)).map(([at, length]) => (bytes) => {
    const start = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]);
  }),
  fc.tuple(place, fc.nat(2000)).map(([at, length]) => (bytes) => {
    const start = Math.floor(at * bytes.length);
    return inserted(bytes, at, bytes.subarray(start, start + length));
  }),
  place.map((at) => (bytes) => bytes.subarray(0, Math.floor(at * bytes.length))),
  // Another encoding.
  fc
    .constantFrom<BufferEncoding>('latin1', 'utf16le')
    .map((encoding) => (bytes) => Buffer.from(bytes.toString('utf8'), encoding)),
);

function inserted(bytes: Buffer, at: number, some: Uint8Array): Buffer {
  const start = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, start), some, bytes.subarray(start)]);
}

/** A sound file with some things done to it that happen to files. */
export function broken(sound: string): fc.Arbitrary<Buffer> {
  return fc
    .array(change, { maxLength: 4 })
    .map((all) => all.reduce<Buffer>((bytes, each) => each(bytes), Buffer.from(sound)));
}
