import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { ExchangeError } from '../error.ts';
import { slices } from './slices.ts';

/**
 * Unpacks the one file of a zip. Its name is shown and nothing else: nothing is ever written under it.
 * Throws `UNREADABLE` where there are several files or none, or where the zip is broken, cut short or locked.
 */
export function* unzip(name: string, packed: Iterable<Uint8Array>): Generator<Uint8Array> {
  let given: Uint8Array[] = [];
  let member: UnzipFile | undefined;
  let isWhole = false;
  const broken = (cause?: unknown) =>
    new ExchangeError('UNREADABLE', `${name} is broken: its zip cannot be unpacked.`, { cause });
  const stream = new Unzip((file) => {
    if (isFolder(file.name)) return;
    if (member) {
      const names = `${shown(member.name)} and ${shown(file.name)}`;
      throw new ExchangeError('UNREADABLE', `${name} holds several files, ${names}; one was expected.`);
    }
    member = file;
    file.ondata = (error, chunk, final) => {
      if (error) throw broken(error);
      if (chunk) given.push(chunk);
      isWhole ||= final;
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (const { slice, isLast } of slices(packed)) {
    try {
      stream.push(slice, isLast);
    } catch (error) {
      throw error instanceof ExchangeError ? error : broken(error);
    }
    yield* given;
    given = [];
  }
  if (!member) throw new ExchangeError('UNREADABLE', `${name} is a zip without a file in it.`);
  if (!isWhole) throw broken();
}

/** Folders, and what a Mac puts beside each file. */
function isFolder(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/');
}

function shown(name: string): string {
  return `“${name.replace(/\p{C}/gu, '\ufffd').slice(0, 100)}”`;
}
