import { ModelError } from '../error.ts';

/**
 * A text with its offsets in three countings. Spans count Unicode code points (W3C Web Annotation);
 * JavaScript strings count UTF-16 units; files on disk count UTF-8 bytes. Conversion is exact both ways:
 * an offset that falls inside a character has no counterpart and is refused.
 */
export interface TextIndex {
  readonly text: string;
  /** How many code points the text has. */
  readonly length: number;
  /** The text between two code-point offsets, half-open. Throws `BAD_OFFSET`. */
  slice(start: number, end: number): string;
  /** Code points to UTF-16 units. Throws `BAD_OFFSET`. */
  toUtf16(offset: number): number;
  /** UTF-16 units to code points. Throws `BAD_OFFSET`, also between the halves of a surrogate pair. */
  fromUtf16(offset: number): number;
  /** Code points to UTF-8 bytes. Throws `BAD_OFFSET`. */
  toUtf8(offset: number): number;
  /** UTF-8 bytes to code points. Throws `BAD_OFFSET`, also in the middle of a character. */
  fromUtf8(offset: number): number;
}

/** Indexes a text once, so that each later conversion is a look-up (UTF-8 is counted only when asked for). */
export function indexText(text: string): TextIndex {
  const utf16 = boundaries(text, (unit) => unit);
  let utf8: Uint32Array | undefined;
  const bytes = () => {
    utf8 ??= boundaries(text, utf8Width);
    return utf8;
  };
  const length = utf16.length - 1;
  return {
    text,
    length,
    slice: (start, end) => text.slice(at(utf16, start), at(utf16, end)),
    toUtf16: (offset) => at(utf16, offset),
    fromUtf16: (offset) => find(utf16, offset, 'UTF-16 units'),
    toUtf8: (offset) => at(bytes(), offset),
    fromUtf8: (offset) => find(bytes(), offset, 'UTF-8 bytes'),
  };
}

/** Where each code point begins in another counting, and where the last one ends. */
function boundaries(text: string, width: (utf16Width: number, codePoint: number) => number): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  let offset = 0;
  for (let unit = 0; unit < text.length; count++) {
    offsets[count] = offset;
    const codePoint = text.codePointAt(unit) ?? 0;
    const units = codePoint > 0xffff ? 2 : 1;
    offset += width(units, codePoint);
    unit += units;
  }
  offsets[count] = offset;
  return offsets.slice(0, count + 1);
}

function utf8Width(_units: number, codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function at(offsets: Uint32Array, index: number): number {
  const offset = Number.isInteger(index) ? offsets[index] : undefined;
  if (offset === undefined) {
    throw new ModelError(
      'BAD_OFFSET',
      `Offset ${index} is outside the text, which has ${offsets.length - 1} characters.`,
    );
  }
  return offset;
}

function find(offsets: Uint32Array, wanted: number, counting: string): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const offset = at(offsets, middle);
    if (offset === wanted) return middle;
    if (offset < wanted) low = middle + 1;
    else high = middle - 1;
  }
  const problem =
    wanted < 0 || wanted > at(offsets, offsets.length - 1) ? 'is outside the text' : 'is inside a character';
  throw new ModelError('BAD_OFFSET', `Offset ${wanted} in ${counting} ${problem}.`);
}
