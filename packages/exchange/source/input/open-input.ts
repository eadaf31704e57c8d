import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { ExchangeError } from '../error.ts';
import type { Input } from './input.ts';
import { replayed } from './replayed.ts';
import { isPacked, type UnpackOptions, unpack } from './unpack.ts';

const CHUNK = 1 << 16;

/**
 * Opens a file or a pipe for reading, and for nothing else. What is packed with gzip or zip is unpacked as it is read,
 * told by its first bytes and not by its name. Throws `UNREADABLE` for what is not there, may not be read, or is a
 * folder or a device; `TOO_LARGE`, while it is read, for what unpacks to more than `options` allow.
 */
export function openInput(path: string, options: UnpackOptions = {}): Input {
  const file = open(path);
  const stats = fstatSync(file);
  if (stats.isFIFO() || stats.isSocket()) {
    const raw = replayed(path, () => chunks(path, file));
    return { name: path, bytes: () => unpack(path, raw(), options) };
  }
  closeSync(file);
  if (stats.isDirectory()) throw new ExchangeError('UNREADABLE', `${path} is a folder; a file was expected.`);
  if (!stats.isFile()) throw new ExchangeError('UNREADABLE', `${path} is neither a file nor a pipe.`);
  const raw = () => chunks(path, open(path));
  return {
    name: path,
    ...(!isPacked(headOf(raw())) && { size: stats.size }),
    bytes: () => unpack(path, raw(), options),
  };
}

function open(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY);
  } catch (cause) {
    throw new ExchangeError('UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}

/** The bytes of an open file, which is closed at their end. */
function* chunks(path: string, file: number): Generator<Uint8Array> {
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const length = read(path, file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));

function read(path: string, file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (cause) {
      if (codeOf(cause) === 'EOF') return 0;
      if (codeOf(cause) !== 'EAGAIN')
        throw new ExchangeError('UNREADABLE', `${path} cannot be read on: ${reasonOf(cause)}.`, { cause });
      // A pipe that has nothing yet.
      Atomics.wait(PAUSE, 0, 0, 10);
    }
  }
}

function headOf(bytes: Iterable<Uint8Array>): Uint8Array {
  for (const chunk of bytes) return chunk;
  return new Uint8Array();
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  return REASONS[code] ?? (code || String(cause));
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
