import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { StoreError } from '../error.ts';
import type { Runner } from './runner.ts';

/**
 * Writes a copy of the whole store, as it is at one moment. It is written under another name beside its own and gets that
 * once it is complete and on the disk. Throws `FILE_EXISTS`, `UNWRITABLE`.
 */
export function backUp(runner: Runner, path: string): void {
  assertFree(path);
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    runner.runValues('vacuum into ?', [unfinished]);
    const file = openSync(unfinished, 'r+');
    fsyncSync(file);
    closeSync(file);
    assertFree(path);
    renameSync(unfinished, path);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    if (cause instanceof StoreError && cause.code !== 'UNWRITABLE') throw cause;
    throw new StoreError('UNWRITABLE', `The copy ${path} cannot be written.`, { cause });
  }
}

function assertFree(path: string): void {
  if (!existsSync(path)) return;
  throw new StoreError('FILE_EXISTS', `There is a file ${path} already; a copy replaces nothing.`);
}
