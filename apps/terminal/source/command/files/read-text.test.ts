import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import test from 'ava';
import { readText } from './read-text.ts';

async function withFile(bytes: Uint8Array | string, act: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'depeche-'));
  try {
    const path = join(folder, 'file.yaml');
    await writeFile(path, bytes);
    await act(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const nothing = () => Readable.from([]);

test('a file is read as UTF-8, without its byte order mark', async (t) => {
  await withFile('\ufeffslug: œuvre\n', async (path) => {
    t.is(await readText(path, nothing()), 'slug: œuvre\n');
  });
});

test('standard input is read where the file is called -', async (t) => {
  t.is(
    await readText('-', Readable.from([Buffer.from('a\u00e9').subarray(0, 2), Buffer.from('é').subarray(1)])),
    'aé',
  );
});

test('what is not UTF-8 is refused, with its line', async (t) => {
  await withFile(Buffer.from([0x61, 0x0a, 0x62, 0xe9, 0x0a]), async (path) => {
    await t.throwsAsync(readText(path, nothing()), {
      message: `The file ${path} is not UTF-8 text; see line 2.`,
    });
  });
});

test('what is too large is refused before it is read', async (t) => {
  await withFile('x'.repeat(2 ** 20 + 1), async (path) => {
    await t.throwsAsync(readText(path, nothing(), 2 ** 20), {
      message: `The file ${path} is larger than 1 MiB, the most that is read.`,
    });
  });
  await t.throwsAsync(readText('-', Readable.from([Buffer.alloc(2 ** 20), Buffer.alloc(1)]), 2 ** 20), {
    message: 'Standard input is larger than 1 MiB, the most that is read.',
  });
});

test('a folder, and what is not there, are told apart', async (t) => {
  await t.throwsAsync(readText(tmpdir(), nothing()), { message: `${tmpdir()} is a folder, not a file.` });
  const path = join(tmpdir(), 'depeche-that-is-not-there.yaml');
  await t.throwsAsync(readText(path, nothing()), { message: `The file ${path} is not there.` });
});
