import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { ExchangeError } from '../error.ts';
import type { Entry, Folders } from './pairs.ts';

/** The folders of the disk. Throws an `ExchangeError` (`UNREADABLE`) for a folder that cannot be looked into. */
export const disk: Folders = {
  named: (path) => look(path, statSync),
  at: (path) => look(path, lstatSync),
  entries(path) {
    try {
      return readdirSync(path, { withFileTypes: true })
        .map((entry) => ({ path: join(path, entry.name), kind: kindOf(entry) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    } catch (cause) {
      throw new ExchangeError('UNREADABLE', `The folder “${path}” cannot be read.`, { cause });
    }
  },
};

function look(path: string, stat: typeof statSync): Entry | undefined {
  try {
    const found = stat(path, { throwIfNoEntry: false });
    return found && { path, kind: kindOf(found) };
  } catch (cause) {
    throw new ExchangeError('UNREADABLE', `“${path}” cannot be looked at.`, { cause });
  }
}

function kindOf(entry: Stats | Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
