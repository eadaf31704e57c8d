import { StoreError } from '../error.ts';

const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;
const FOREIGN_KEY = 787;

/** Tells in our own words what SQLite could not do; `where` is the store's location. */
export function asStoreError(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error;
  const errcode = numberOf(error, 'errcode');
  const options = { cause: error };
  if (errcode === FOREIGN_KEY) {
    return new StoreError(
      'BROKEN_REFERENCE',
      'Another dossier refers to a record that this one takes out of an article that both have; nothing was changed.',
      options,
    );
  }
  switch (errcode === undefined ? undefined : errcode & 0xff) {
    case BUSY:
    case LOCKED:
      return new StoreError('BUSY', `Another process is writing to the store ${where}; try again.`, options);
    case READONLY:
    case CANTOPEN:
      return new StoreError('UNWRITABLE', `The store ${where} cannot be opened for writing.`, options);
    case FULL:
      return new StoreError(
        'UNWRITABLE',
        `There is no room left on the disk of the store ${where}.`,
        options,
      );
    case IOERR:
      return new StoreError(
        'UNWRITABLE',
        `The disk of the store ${where} cannot be read or written.`,
        options,
      );
    case CORRUPT:
    case NOTADB:
      return new StoreError('CORRUPT', `The store ${where} is damaged.`, options);
    default:
      if (messageOf(error).includes('not open'))
        return new StoreError('CLOSED', `The store ${where} was closed.`, options);
      return new StoreError('UNKNOWN', `The store ${where} failed: ${messageOf(error)}`, options);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function numberOf(error: unknown, key: string): number | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === 'number' ? value : undefined;
}
