import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StoreError } from '../error.ts';

/** "Dépê" in the bytes of a SQLite header where a program says that a file is its own. */
export const APPLICATION_ID = 0x44657065;

const HEADER_LENGTH = 100;
const APPLICATION_ID_OFFSET = 68;
const MAGIC = 'SQLite format 3\0';

/**
 * Looks at a file before SQLite does, so that what is not ours is never touched. True where a store is there; false
 * where there is nothing yet, or an empty file. Throws `NOT_A_STORE`, `UNWRITABLE`.
 */
export function isStore(path: string): boolean {
  const header = readHeader(path);
  if (header === undefined || header.length === 0) return false;
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new StoreError('NOT_A_STORE', `${path} is no store: it is not even a database.`);
  if (header.length < HEADER_LENGTH || header.readUInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID)
    throw new StoreError('NOT_A_STORE', `${path} is no store: it is a database of another program.`);
  return true;
}

function readHeader(path: string): Buffer | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (stats.isDirectory()) throw new StoreError('NOT_A_STORE', `${path} is no store: it is a folder.`);
    if (!stats.isFile()) throw new StoreError('NOT_A_STORE', `${path} is no store: it is not a file.`);
    const file = openSync(path, 'r');
    try {
      const buffer = Buffer.alloc(HEADER_LENGTH);
      return buffer.subarray(0, readSync(file, buffer));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('UNWRITABLE', `The store ${path} cannot be read.`, { cause: error });
  }
}
