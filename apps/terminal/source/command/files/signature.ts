import type { Stats } from 'node:fs';

/** What tells whether a file changed since it was looked at; of one that is not there, that it is not. */
export function signatureOf(stats: Stats | undefined): string {
  return stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : 'none';
}
