import type { TextIndex } from '@depeche/model';

/** How a tool counts the characters of a `.txt` file. */
export interface Counting {
  /** In words; undefined for brat's own way, which is to count what Python reads: code points. */
  readonly name?: string;
  /** From an offset to code points of the text without its byte-order mark; undefined where no character begins there. */
  toText(offset: number): number | undefined;
}

/**
 * The ways of counting the characters of this text, brat's own first and then those that give other offsets: files lose
 * their byte-order mark and have their line breaks changed after they were annotated, and some tools count UTF-16 units.
 */
export function countingsOf(index: TextIndex, hasMark: boolean): readonly [Counting, ...Counting[]] {
  const { text, length } = index;
  const shifted = (by: number) => (offset: number) => {
    const at = offset - by;
    return at >= 0 && at <= length ? at : undefined;
  };
  const others: Counting[] = [];
  if (hasMark) others.push({ name: 'without the byte-order mark', toText: shifted(0) });
  if (text.includes('\r\n')) {
    others.push({ name: 'with each line break as one character', toText: lookedUp(singleBreaks(index)) });
  }
  if (text.length !== length) others.push({ name: 'in UTF-16 units', toText: lookedUp(utf16Units(index)) });
  return [{ toText: shifted(hasMark ? 1 : 0) }, ...others];
}

/** Looks an offset up in a counting in which code point `i` of the text begins at `begins[i]`, in ascending order. */
function lookedUp(begins: Float64Array): Counting['toText'] {
  return (offset) => {
    let low = 0;
    let high = begins.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = begins[middle] ?? 0;
      if (at === offset) return middle;
      if (at < offset) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}

function singleBreaks({ text, length }: TextIndex): Float64Array {
  const begins = new Float64Array(length + 1);
  let count = 0;
  let i = 0;
  let previous = '';
  for (const character of text) {
    const isSecondHalf = character === '\n' && previous === '\r';
    // No offset falls between the halves of a break that counts as one.
    begins[i++] = isSecondHalf ? count - 0.5 : count++;
    previous = character;
  }
  begins[i] = count;
  return begins;
}

function utf16Units({ text, length }: TextIndex): Float64Array {
  const begins = new Float64Array(length + 1);
  let offset = 0;
  let i = 0;
  for (const character of text) {
    begins[i++] = offset;
    offset += character.length;
  }
  begins[i] = offset;
  return begins;
}
