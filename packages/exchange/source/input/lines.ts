import { ExchangeError } from '../error.ts';
import type { Finding } from '../finding.ts';
import { createReport } from '../findings/report.ts';
import { markFound } from './byte-order-mark.ts';
import { decodeLine, lengthOfMark } from './decode-line.ts';
import type { Input } from './input.ts';
import { inputRules } from './rules.ts';

/** A line of a file without its end, numbered from 1; or what had to be said of one, before it. */
export type LineRead =
  | { readonly type: 'line'; readonly number: number; readonly text: string }
  | { readonly type: 'finding'; readonly finding: Finding };

/** What a reader of lines may be told. */
export interface LineOptions {
  /** The most bytes that a line may have; 16 MiB where it is left out. */
  readonly maxLine?: number;
  /** Told how many bytes have been read since the last time. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

const LONGEST = 16 * 2 ** 20;
const LF = 10;
const CR = 13;

/**
 * The lines of a file, one at a time; they end with LF, CRLF or CR. A byte-order mark is passed over. What is no UTF-8
 * is read as Windows-1252, and control characters are replaced by U+FFFD; each is said in a finding.
 * Throws `LINE_TOO_LONG`, and holds never more of a line than may be.
 */
export function* lines(
  input: Input,
  { maxLine = LONGEST, onProgress }: LineOptions = {},
): Generator<LineRead> {
  const report = createReport(input.name, inputRules);
  const line = createPieces(input.name, maxLine);
  let number = 1;
  let isFirst = true;
  let endedWithCr = false;
  const read = function* (): Generator<LineRead> {
    let bytes = line.take();
    if (isFirst) {
      const mark = lengthOfMark(input.name, bytes);
      if (mark > 0) yield { type: 'finding', finding: markFound(report) };
      bytes = bytes.subarray(mark);
      isFirst = false;
    }
    const { text, findings } = decodeLine(bytes, number, report);
    for (const finding of findings) yield { type: 'finding', finding };
    yield { type: 'line', number, text };
    number++;
  };
  for (const chunk of input.bytes()) {
    onProgress?.(chunk.length);
    let start = endedWithCr && chunk[0] === LF ? 1 : 0;
    if (chunk.length > 0) endedWithCr = false;
    let nextLf = chunk.indexOf(LF, start);
    let nextCr = chunk.indexOf(CR, start);
    while (nextLf >= 0 || nextCr >= 0) {
      const isCr = nextCr >= 0 && (nextLf < 0 || nextCr < nextLf);
      const end = isCr ? nextCr : nextLf;
      line.add(chunk.subarray(start, end), number);
      yield* read();
      start = end + 1;
      if (isCr && start === chunk.length) endedWithCr = true;
      if (isCr && chunk[start] === LF) start++;
      if (nextLf >= 0 && nextLf < start) nextLf = chunk.indexOf(LF, start);
      if (nextCr >= 0 && nextCr < start) nextCr = chunk.indexOf(CR, start);
    }
    line.add(chunk.subarray(start), number);
  }
  if (line.length > 0) yield* read();
}

/** The pieces of a line that came in several chunks. */
function createPieces(name: string, longest: number) {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(piece: Uint8Array, number: number): void {
      length += piece.length;
      if (length > longest)
        throw new ExchangeError('LINE_TOO_LONG', `${name}: line ${number} is longer than ${longest} bytes.`);
      if (piece.length > 0) pieces.push(piece);
    },
    take(): Uint8Array {
      const [only] = pieces;
      const whole = pieces.length === 1 && only ? only : Buffer.concat(pieces);
      pieces = [];
      length = 0;
      return whole;
    },
  };
}
