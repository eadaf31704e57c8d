/** Where each key stood first. */
export interface Seen {
  /** The line on which a key was before; undefined where it is new, and then it is remembered. */
  before(key: string | number, line: number): number | undefined;
}

/** A million keys take some sixty megabytes. */
const MOST = 1_000_000;

/**
 * Remembers keys, so that the same record twice is found out. Numbers that count upwards, as the ids of events in a
 * file of GDELT do, are kept as ranges; of others the last million is kept, so that memory stays bounded.
 */
export function createSeen(most = MOST): Seen {
  const lines = new Map<string | number, number>();
  const ranges = createRanges();
  return {
    before(key, line) {
      if (typeof key === 'number') {
        const known = ranges.lineOf(key);
        if (known !== undefined || ranges.extend(key, line)) return known;
      }
      const known = lines.get(key);
      if (known !== undefined) return known;
      lines.set(key, line);
      if (lines.size > most) for (const [oldest] of lines) return void lines.delete(oldest);
      return undefined;
    },
  };
}

interface Range {
  readonly first: number;
  readonly line: number;
  last: number;
}

/** Ranges of numbers that follow one another on lines that do. */
function createRanges() {
  const ranges: Range[] = [];
  return {
    lineOf(key: number): number | undefined {
      let low = 0;
      let high = ranges.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.first ?? 0) <= key) low = middle + 1;
        else high = middle;
      }
      const range = ranges[low - 1];
      return range && key <= range.last ? range.line + key - range.first : undefined;
    },
    /** Whether the number lies past all others, and was remembered. */
    extend(key: number, line: number): boolean {
      const range = ranges.at(-1);
      if (range && key <= range.last) return false;
      if (range && key === range.last + 1 && line === range.line + key - range.first) range.last = key;
      else if (ranges.length < MOST) ranges.push({ first: key, line, last: key });
      else return false;
      return true;
    },
  };
}
