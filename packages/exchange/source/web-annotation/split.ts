import type { Chunk } from '../json/chunk.ts';
import { endOfValue, type Slice, skipSpace } from '../json/scan.ts';

/** A file of annotations taken apart, each in its place, without any of them having been read. */
export interface Split {
  readonly annotations: ReadonlyArray<Chunk & { readonly isInPage: boolean }>;
  /** The collections and pages around them, whose lists of annotations are cut to `null`. */
  readonly envelopes: readonly Chunk[];
  /** Where brackets and commas are not as JSON has them. */
  readonly faults: ReadonlyArray<{ readonly offset: number; readonly expected: string }>;
  /** Whether each line stands for itself. */
  readonly isByLine: boolean;
}

type Parts = Omit<Split, 'isByLine'>;

/**
 * Takes apart one annotation, a list of them, a page or collection with its page inside, or any of these line by line. Unlike
 * `jsonRecords`, which streams objects and passes over what stands around them, it keeps the envelope, which has rules too.
 */
export function split(text: string): Split {
  const lines = linesOf(text);
  const [first] = lines;
  if (first === undefined) {
    const faults = [{ offset: 0, expected: 'an annotation' }];
    return { annotations: [], envelopes: [], faults, isByLine: false };
  }
  // A line that is whole by itself, or that each line begins an object, tells one a line from one over many lines.
  const isWhole = text.startsWith('{', first.start) && endOfValue(text, first.start) <= first.end;
  const areObjects = lines.every(({ start }) => text.startsWith('{', start));
  if (lines.length === 1 || !(isWhole || areObjects))
    return {
      ...splitOne(text, { start: first.start, end: text.length }),
      isByLine: lines.length === 1 && isWhole,
    };
  const parts = lines.map((line) => splitOne(text, line));
  return {
    annotations: parts.flatMap(({ annotations }) => annotations),
    envelopes: parts.flatMap(({ envelopes }) => envelopes),
    faults: parts.flatMap(({ faults }) => faults),
    isByLine: true,
  };
}

/** The lines that hold something, without the space around it. */
function linesOf(text: string): Slice[] {
  const lines: Slice[] = [];
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    lines.push({ start: at, end });
    at = skipSpace(text, end);
  }
  return lines;
}

function splitOne(file: string, { start, end: limit }: Slice): Parts {
  if (file.startsWith('[', start)) {
    const list = splitList(file, start, limit);
    const annotations = list.items.map((item) => chunkOf(file, item, false));
    return { annotations, envelopes: [], faults: [...list.faults, ...rest(file, list.end, limit)] };
  }
  const end = Math.min(endOfValue(file, start), limit);
  const open = findList(file, { start, end });
  if (open === undefined) {
    // What follows a line of its own belongs to it: the parser will say what is wrong.
    const whole = { start, end: Math.max(end, trimmed(file, limit)) };
    return { annotations: [chunkOf(file, whole, false)], envelopes: [], faults: [] };
  }
  const list = splitList(file, open, end);
  const before = file.slice(start, open + 1);
  const inside = list.items.length > 0 ? 'null' : '';
  return {
    annotations: list.items.map((item) => chunkOf(file, item, true)),
    envelopes: [
      {
        text: before + inside + file.slice(list.close, end),
        place: (offset) =>
          offset < before.length + inside.length
            ? start + Math.min(offset, before.length)
            : offset - before.length - inside.length + list.close,
      },
    ],
    faults: [...list.faults, ...rest(file, end, limit)],
  };
}

function chunkOf(file: string, { start, end }: Slice, isInPage: boolean) {
  return { text: file.slice(start, end), place: (offset: number) => start + offset, isInPage };
}

function rest(file: string, from: number, limit: number): Split['faults'] {
  const offset = skipSpace(file, from);
  return offset < limit ? [{ offset, expected: 'the end' }] : [];
}

function trimmed(file: string, limit: number): number {
  return limit - (/[ \t\r\n]*$/.exec(file.slice(Math.max(0, limit - 1000), limit))?.[0].length ?? 0);
}

/** Where the list of annotations of a page begins, or that of the page that a collection holds. */
function findList(file: string, { start, end }: Slice): number | undefined {
  if (!file.startsWith('{', start)) return undefined;
  for (let at = skipSpace(file, start + 1); at < end && file.startsWith('"', at); ) {
    const endOfKey = endOfValue(file, at);
    const key = file.slice(at + 1, endOfKey - 1);
    const colon = skipSpace(file, endOfKey);
    if (!file.startsWith(':', colon)) return undefined;
    const value = skipSpace(file, colon + 1);
    const endOfIt = Math.min(endOfValue(file, value), end);
    if (key === 'items' && file.startsWith('[', value)) return value;
    const inner = key === 'first' ? findList(file, { start: value, end: endOfIt }) : undefined;
    if (inner !== undefined) return inner;
    const comma = skipSpace(file, endOfIt);
    if (!file.startsWith(',', comma)) return undefined;
    at = skipSpace(file, comma + 1);
  }
  return undefined;
}

interface List {
  readonly items: readonly Slice[];
  readonly faults: Split['faults'];
  /** The closing bracket, or where it should stand. */
  readonly close: number;
  readonly end: number;
}

function splitList(file: string, open: number, limit: number): List {
  const items: Slice[] = [];
  const faults: Array<{ offset: number; expected: string }> = [];
  let at = skipSpace(file, open + 1);
  if (file.startsWith(']', at)) return { items, faults, close: at, end: at + 1 };
  while (at < limit) {
    const end = Math.min(endOfValue(file, at), limit);
    items.push({ start: at, end });
    at = skipSpace(file, end);
    if (file.startsWith(']', at) && at < limit) return { items, faults, close: at, end: at + 1 };
    if (file.startsWith(',', at) && at < limit) {
      at = skipSpace(file, at + 1);
      if (!file.startsWith(']', at)) continue;
      faults.push({ offset: at, expected: 'an annotation' });
      return { items, faults, close: at, end: at + 1 };
    }
    if (at < limit) faults.push({ offset: at, expected: '“,” or “]”' });
  }
  faults.push({ offset: Math.min(at, limit), expected: '“]”' });
  return { items, faults, close: limit, end: limit };
}
