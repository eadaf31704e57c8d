import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';

/** The path of a file that is not there yet, in a folder that goes with the test. */
export function temporaryFile(t: ExecutionContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-store-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'test.db');
}
