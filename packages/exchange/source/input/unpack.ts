import { ExchangeError } from '../error.ts';
import { gunzip } from './gunzip.ts';
import { unzip } from './unzip.ts';

/** How far a packed file may unfold. */
export interface UnpackOptions {
  /** The most bytes that it may unpack to; 16 GiB where it is left out. */
  readonly maxUnpacked?: number;
  /** How many times larger than the file it may become, past its first 16 MiB; 200 where it is left out. */
  readonly maxRatio?: number;
}

const MOST = 16 * 2 ** 30;
/** Tables of news pack to a tenth, lists of the same few codes to a fiftieth; a bomb to a thousandth. */
const RATIO = 200;
/** A small file of zeros harms nobody. */
const UNSUSPECTED = 16 * 2 ** 20;

/** Whether a file that begins so is packed with gzip or zip. */
export function isPacked(head: Uint8Array): boolean {
  return isGzip(head) || isZip(head);
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** The bytes of a file, unpacked where they are packed. Throws `TOO_LARGE` past a bound, `UNREADABLE` where they are broken. */
export function* unpack(
  name: string,
  raw: Iterable<Uint8Array>,
  { maxUnpacked = MOST, maxRatio = RATIO }: UnpackOptions,
): Generator<Uint8Array> {
  const packed = whole(raw);
  const first = packed.next();
  if (first.done) return;
  if (!isPacked(first.value)) {
    yield first.value;
    yield* packed;
    return;
  }
  let taken = 0;
  function* counted(): Generator<Uint8Array> {
    for (const chunk of resumed(first.value ?? new Uint8Array(), packed)) {
      taken += chunk.length;
      yield chunk;
    }
  }
  let given = 0;
  const unpacker = isGzip(first.value) ? gunzip : unzip;
  for (const chunk of unpacker(name, counted())) {
    given += chunk.length;
    if (given > maxUnpacked)
      throw new ExchangeError('TOO_LARGE', `${name} unpacks to more than ${maxUnpacked} bytes.`);
    if (given > UNSUSPECTED && given > taken * maxRatio)
      throw new ExchangeError('TOO_LARGE', `${name} unpacks to more than ${maxRatio} times its size.`);
    yield chunk;
  }
}

/** A pipe may give less at once than it takes to tell what is packed. */
function* whole(raw: Iterable<Uint8Array>): Generator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for (const chunk of raw) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 4) continue;
    yield head;
    head = undefined;
  }
  if (head && head.length > 0) yield head;
}

function* resumed(first: Uint8Array, rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield first;
  yield* rest;
}
