import { writeFile } from 'node:fs/promises';
import { TerminalError } from '../../error.ts';
import { reasonOf } from './read-text.ts';

/** Writes a file, in place of one that is there unless `isNew` is asked for. Throws `FILE_FAILED`. */
export async function save(path: string, text: string, { isNew = false } = {}): Promise<void> {
  try {
    await writeFile(path, text, { flag: isNew ? 'wx' : 'w' });
  } catch (cause) {
    throw new TerminalError('FILE_FAILED', `The file ${path} ${reasonOf(cause, 'written')}.`, { cause });
  }
}
