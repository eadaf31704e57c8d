import { join } from 'node:path';
import envPaths from 'env-paths';

/** Where the store is when nobody says: a file in the user's data directory (XDG's on Linux). */
export function defaultStore(): string {
  return join(envPaths('depeche', { suffix: '' }).data, 'depeche.sqlite');
}
