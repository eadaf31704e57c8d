import { StoreError } from '../error.ts';
import type { ReadPageRequest } from './page-request.ts';

/** The value of one column of an ordering. */
export type KeyValue = string | number;

/** A column of an ordering, and what it holds. */
export interface KeyColumn {
  readonly column: string;
  readonly holds: 'string' | 'number';
}

/**
 * The cursor of a record: the list and ordering it is from, and the record's values in the columns of that ordering.
 * The values alone say where the list goes on, even where the record has gone since.
 */
export function writeCursor(list: string, values: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/** Reads a cursor of that list. Throws `BAD_CURSOR`. */
export function readCursor(cursor: string, list: string, columns: readonly KeyColumn[]): KeyValue[] {
  const [tag, ...values] = parse(cursor);
  if (typeof tag !== 'string') throw noCursor(cursor);
  if (tag !== list)
    throw new StoreError('BAD_CURSOR', `The cursor is of the list “${tag}”, not of “${list}”.`);
  if (values.length !== columns.length) throw noCursor(cursor);
  return columns.map(({ holds }, i) => {
    const value = values[i];
    if (typeof value === 'number' && holds === 'number') return value;
    if (typeof value === 'string' && holds === 'string') return value;
    throw noCursor(cursor);
  });
}

/** The values of a page's cursors, as seen in the direction in which its rows are read. Throws `BAD_CURSOR`. */
export function cursorValues(
  { isBackward, after, before }: ReadPageRequest,
  list: string,
  columns: readonly KeyColumn[],
): readonly [from: KeyValue[] | undefined, to: KeyValue[] | undefined] {
  const read = (cursor: string | undefined) =>
    cursor === undefined ? undefined : readCursor(cursor, list, columns);
  return isBackward ? [read(before), read(after)] : [read(after), read(before)];
}

/** The values of a cursor as the slots of a query: `from0`, `from1`, … */
export function cursorBindings(
  name: string,
  values: readonly KeyValue[] | undefined,
): Readonly<Record<string, KeyValue>> {
  return Object.fromEntries((values ?? []).map((value, i) => [`${name}${i}`, value]));
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function noCursor(cursor: string): StoreError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  return new StoreError('BAD_CURSOR', `“${shown}” is no cursor of this store.`);
}
