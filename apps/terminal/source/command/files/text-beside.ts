import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { readTextFile } from '@depeche/exchange';
import type { ReadTextFile } from '@depeche/model';
import { LARGEST_FILE, reasonOf, STDIN } from './read-text.ts';
import { signatureOf } from './signature.ts';

/** Reads the texts of articles that stand in files beside a document, and remembers which those were. */
export interface TextsBeside {
  readonly readText: ReadTextFile;
  /** The files that were asked for by their paths, there or not, each with what tells whether it changes later. */
  readonly seen: ReadonlyMap<string, string>;
}

/** The texts beside a document: no file is followed out of the document's folder, by its name or by a link. */
export function textsBeside(document: string): TextsBeside {
  const seen = new Map<string, string>();
  if (document === STDIN) {
    return { seen, readText: () => ({ problem: 'cannot be found: standard input has no folder' }) };
  }
  const folder = dirname(resolve(document));
  return {
    seen,
    readText: (file) => {
      const path = resolve(folder, file);
      seen.set(path, signatureOf(statSync(path, { throwIfNoEntry: false })));
      try {
        if (isOutside(realpathSync(folder), realpathSync(path))) {
          return { problem: 'leads out of the folder of the document' };
        }
        const stats = statSync(path);
        if (!stats.isFile()) return { problem: 'is no file' };
        if (stats.size > LARGEST_FILE) return { problem: 'is too large' };
        const bytes = readFileSync(path);
        return isUtf8(bytes) ? readTextFile(file, bytes.toString()) : { problem: 'is not UTF-8 text' };
      } catch (error) {
        return { problem: reasonOf(error, 'read') };
      }
    },
  };
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way;
}
