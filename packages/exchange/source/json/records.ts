import { ExchangeError } from '../error.ts';
import { decode } from '../input/decode.ts';
import type { Input } from '../input/input.ts';

/** An object of a file with its place, or what stood between objects and is none. */
export interface JsonRecord {
  readonly type: 'record' | 'junk';
  readonly text: string;
  readonly isUtf8: boolean;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** What a reader of records may be told. */
export interface RecordOptions {
  /** The most bytes that a record may have; 16 MiB where it is left out. */
  readonly maxRecord?: number;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

const LONGEST = 16 * 2 ** 20;
const [LF, CR, QUOTE, COMMA, COLON, BACKSLASH] = [10, 13, 34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];

/**
 * The objects of a file, one at a time: of a list of them, or one after another. What is inside one is not read, only
 * where it ends, so that memory stays bounded. An object that is never closed ends where the next one plainly begins:
 * at a brace that begins its line no deeper than the object itself did, or where no value can stand.
 * Throws `TOO_LARGE` for an object past the bound.
 */
export function* jsonRecords(
  input: Input,
  { maxRecord = LONGEST, onProgress }: RecordOptions = {},
): Generator<JsonRecord> {
  let line = 1;
  let column = 1;
  let isBlankSoFar = true;
  let afterCr = false;
  let inString = false;
  let escaped = false;
  let before = 0;
  let open: number[] = [];
  /** The depth of a list whose elements are known to stand no deeper than the record itself. */
  let flat = 0;
  let begun: { type: JsonRecord['type']; line: number; column: number } | undefined;
  let beganLine = false;
  let pieces: Uint8Array[] = [];
  let length = 0;

  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxRecord)
      throw new ExchangeError(
        'TOO_LARGE',
        `${input.name}: the record on line ${begun?.line} is larger than ${maxRecord} bytes.`,
      );
    if (piece.length > 0) pieces.push(piece);
  };
  const end = function* (): Generator<JsonRecord> {
    const { text, isUtf8 } = decode(Buffer.concat(pieces));
    pieces = [];
    length = 0;
    open = [];
    flat = 0;
    inString = false;
    if (begun && text.trim() !== '') yield { ...begun, text, isUtf8 };
    begun = undefined;
  };

  let isFirst = true;
  for (const chunk of input.bytes()) {
    onProgress?.(chunk.length);
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (byte === LF || byte === CR) {
        if (begun?.type === 'junk') {
          keep(chunk.subarray(start, i));
          yield* end();
        }
        if (byte === CR || !afterCr) line++;
        column = 1;
        isBlankSoFar = true;
        afterCr = byte === CR;
        // No string goes on past its line.
        inString = false;
        escaped = false;
        continue;
      }
      afterCr = false;
      const isBlank = byte === 32 || byte === 9;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === OPEN_MAP) {
        const outer = open.at(-1);
        const isFlush = beganLine && isBlankSoFar && column <= (begun?.column ?? 0);
        if (isFlush && before === OPEN_LIST) flat = open.length;
        const beginsLine = isFlush && flat !== open.length;
        const hasNoPlace = outer === OPEN_MAP && before !== COLON;
        if (open.length === 0 || beginsLine || hasNoPlace) {
          if (begun) {
            keep(chunk.subarray(start, i));
            yield* end();
          }
          begun = { type: 'record', line, column };
          beganLine = isBlankSoFar;
          start = i;
        }
        open.push(byte);
      } else if (begun?.type === 'record') {
        if (byte === QUOTE) inString = true;
        else if (byte === OPEN_LIST) open.push(byte);
        else if (byte === CLOSE_MAP || byte === CLOSE_LIST) {
          const opened = byte === CLOSE_MAP ? OPEN_MAP : OPEN_LIST;
          // What was left open inside is closed with it; the record is then no JSON, and says so when it is read.
          if (open.includes(opened)) while (open.pop() !== opened);
          if (open.length === 0) {
            keep(chunk.subarray(start, i + 1));
            yield* end();
            start = i + 1;
          }
        }
      } else if (
        begun === undefined &&
        !isBlank &&
        byte !== COMMA &&
        byte !== OPEN_LIST &&
        byte !== CLOSE_LIST
      ) {
        const isMark = isFirst && i < 3 && (byte === 0xef || byte === 0xbb || byte === 0xbf);
        if (!isMark) {
          begun = { type: 'junk', line, column };
          start = i;
        }
      }
      if (!isBlank) {
        isBlankSoFar = false;
        before = byte;
      }
      // Continuation bytes of UTF-8 are no characters of their own, and the longest are two UTF-16 units.
      if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    }
    isFirst = false;
    if (begun) keep(chunk.subarray(start));
  }
  yield* end();
}
