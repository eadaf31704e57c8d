import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TerminalError } from '../../error.ts';
import type { Context } from '../context.ts';
import { reasonOf } from '../files/read-text.ts';
import type { ExportFile } from './export-file.ts';

/** Writes files into a folder, which is made where it is not there. Throws `FILE_FAILED`. */
export async function writeInto(
  folder: string,
  files: Iterable<ExportFile> | AsyncIterable<ExportFile>,
  { say }: Pick<Context, 'say'>,
): Promise<void> {
  await makeFolder(folder);
  for await (const { name, pieces } of files) {
    const path = join(folder, name);
    await writePieces(path, pieces);
    say(`Wrote ${path}.`);
  }
}

/** Writes one file, whole or not at all: it stands under its name once its last piece is written. Throws `FILE_FAILED`. */
export async function writePieces(path: string, pieces: ExportFile['pieces']): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    if (cause instanceof TerminalError) throw cause;
    throw new TerminalError('FILE_FAILED', `The file ${path} ${reasonOf(cause, 'written')}.`, { cause });
  }
}

/** A path is that of a folder where one is there, or where it is written as one: `copies/`. */
export async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new TerminalError('FILE_FAILED', `The folder ${path} cannot be made.`, { cause });
  }
}
