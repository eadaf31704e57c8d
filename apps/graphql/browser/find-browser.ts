import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium to test with: `$CHROMIUM`, else Debian's, else the first of its usual names on the PATH. */
export function findBrowser({ CHROMIUM, PATH = '' } = process.env): string | undefined {
  if (CHROMIUM) return isExecutable(CHROMIUM) ? CHROMIUM : undefined;
  const folders = PATH.split(delimiter).filter(Boolean);
  return ['/usr/bin/chromium', ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
