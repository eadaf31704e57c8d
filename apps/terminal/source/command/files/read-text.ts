import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { TerminalError } from '../../error.ts';

const MEBIBYTE = 1024 * 1024;

/** Larger files are refused before they are read. */
export const LARGEST_FILE = 64 * MEBIBYTE;

/** The name of standard input where a file is asked for. */
export const STDIN = '-';

/** The text of a file, or of standard input where its name is `-`. Throws `FILE_FAILED`. */
export async function readText(path: string, stdin: Readable, largest = LARGEST_FILE): Promise<string> {
  const name = path === STDIN ? 'Standard input' : `The file ${path}`;
  const bytes = path === STDIN ? await readStream(stdin, name, largest) : await readFile(path, name, largest);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  throw new TerminalError('FILE_FAILED', `${name} is not UTF-8 text; see line ${firstBadLine(bytes)}.`);
}

async function readFile(path: string, name: string, largest: number): Promise<Buffer> {
  try {
    await using file = await open(path);
    const stats = await file.stat();
    if (stats.isDirectory()) throw new TerminalError('FILE_FAILED', `${path} is a folder, not a file.`);
    if (stats.size > largest) throw tooLarge(name, largest);
    // What is no regular file (a pipe, say) has no size to go by.
    return stats.isFile() ? await file.readFile() : await readStream(file.createReadStream(), name, largest);
  } catch (error) {
    if (error instanceof TerminalError) throw error;
    throw new TerminalError('FILE_FAILED', `${name} ${reasonOf(error, 'read')}.`, { cause: error });
  }
}

async function readStream(stream: Readable, name: string, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largest) throw tooLarge(name, largest);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Why a file could not be read or written, as the end of a sentence. */
export function reasonOf(error: unknown, act: 'read' | 'written'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be ${act} (${error instanceof Error ? error.message : String(error)})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EEXIST: 'is there already, and is left as it is',
  ENOTDIR: 'is not there: a part of its path is no folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be opened: permission denied',
  EPERM: 'may not be opened: permission denied',
  EROFS: 'cannot be written: the disk is read-only',
  ENOSPC: 'cannot be written: there is no room left on the disk',
};

function tooLarge(name: string, largest: number): TerminalError {
  return new TerminalError(
    'FILE_FAILED',
    `${name} is larger than ${largest / MEBIBYTE} MiB, the most that is read.`,
  );
}

/** No byte of a longer character is a line feed, so each line can be looked at alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) break;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
