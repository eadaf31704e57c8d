import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import test from 'ava';
import { zipSync } from 'fflate';
import { ExchangeError } from '../error.ts';
import { temporaryFile, temporaryFolder } from '../testing/temporary.ts';
import { headOf } from './head-of.ts';
import type { Input } from './input.ts';
import { openInput } from './open-input.ts';
import { textOf } from './text-of.ts';

const words = 'Un été à Kyiv.\n'.repeat(20_000);

function contentOf(input: Input): string {
  return Buffer.concat([...input.bytes()]).toString('utf8');
}

test('A file is read from its beginning each time it is asked for, and its size is known', (t) => {
  const path = temporaryFile(t, 'plain.txt', words);
  const input = openInput(path);
  t.is(input.size, statSync(path).size);
  t.is(contentOf(input), words);
  t.is(contentOf(input), words);
});

test('A file is left as it was, and may be one that cannot be written', (t) => {
  const path = temporaryFile(t, 'plain.txt', 'Anna');
  chmodSync(path, 0o444);
  t.is(contentOf(openInput(path)), 'Anna');
  t.is(readFileSync(path, 'utf8'), 'Anna');
});

test('Gzip is unpacked whatever the file is called, in several members too', (t) => {
  const packed = Buffer.concat([gzipSync('first '), gzipSync(words)]);
  const input = openInput(temporaryFile(t, 'plain.txt', packed));
  t.is(input.size, undefined);
  t.is(contentOf(input), `first ${words}`);
});

test('The one file of a zip is unpacked, folders and what a Mac adds aside', (t) => {
  const zip = zipSync({
    'folder/': new Uint8Array(),
    'folder/events.csv': Buffer.from(words),
    '__MACOSX/folder/._events.csv': Buffer.from('x'),
  });
  t.is(contentOf(openInput(temporaryFile(t, 'events.zip', zip))), words);
});

test('A zip of several files is refused with their names', (t) => {
  const zip = zipSync({ 'a.csv': Buffer.from(words), 'b.csv': Buffer.from('b') });
  const path = temporaryFile(t, 'both.zip', zip);
  const error = t.throws(() => contentOf(openInput(path)), { instanceOf: ExchangeError });
  t.is(error.code, 'UNREADABLE');
  t.regex(error.message, /“a\.csv” and “b\.csv”/);
});

test('A zip without a file in it is refused', (t) => {
  const path = temporaryFile(t, 'empty.zip', zipSync({ 'folder/': new Uint8Array() }));
  t.throws(() => contentOf(openInput(path)), { code: 'UNREADABLE', message: /without a file/ });
});

test('What is packed and cut short is refused', (t) => {
  for (const packed of [gzipSync(words), zipSync({ 'a.csv': Buffer.from(words) })]) {
    const path = temporaryFile(t, 'cut', packed.subarray(0, packed.length / 2));
    t.throws(() => contentOf(openInput(path)), { code: 'UNREADABLE', message: /broken/ });
  }
});

test('A bomb is refused by the ratio at which it unfolds, long before it has', (t) => {
  const path = temporaryFile(t, 'bomb.gz', gzipSync(Buffer.alloc(300_000_000)));
  let given = 0;
  const error = t.throws(
    () => {
      for (const chunk of openInput(path).bytes()) given += chunk.length;
    },
    { instanceOf: ExchangeError },
  );
  t.is(error.code, 'TOO_LARGE');
  t.regex(error.message, /200 times/);
  t.true(given < 40_000_000);
});

test('A bomb in a zip is refused as well', (t) => {
  const path = temporaryFile(t, 'bomb.zip', zipSync({ 'a.csv': Buffer.alloc(100_000_000) }));
  t.throws(() => contentOf(openInput(path)), { code: 'TOO_LARGE', message: /200 times/ });
});

test('What unpacks to more than is allowed is refused with the bound', (t) => {
  const path = temporaryFile(t, 'large.gz', gzipSync(words));
  t.throws(() => contentOf(openInput(path, { maxUnpacked: 1000 })), {
    code: 'TOO_LARGE',
    message: /more than 1000 bytes/,
  });
});

test('A folder, a device and a file that is not there are refused', (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, 'inner'));
  t.throws(() => openInput(join(folder, 'inner')), { code: 'UNREADABLE', message: /is a folder/ });
  t.throws(() => openInput(join(folder, 'none.csv')), { code: 'UNREADABLE', message: /no such file/ });
  if (process.platform !== 'win32')
    t.throws(() => openInput('/dev/zero'), { code: 'UNREADABLE', message: /neither a file nor a pipe/ });
});

test('An empty file has no bytes', (t) => {
  t.is(contentOf(openInput(temporaryFile(t, 'empty', ''))), '');
});

const testPipe = process.platform === 'win32' ? test.skip : test;

testPipe('A pipe is read once, its beginning as often as it takes to tell its format', (t) => {
  const folder = temporaryFolder(t);
  const pipe = join(folder, 'pipe');
  execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
  const path = temporaryFile(t, 'large.txt', words.repeat(8));
  const writer = spawn('sh', ['-c', 'cat "$0" > "$1"', path, pipe], { stdio: 'ignore' });
  t.teardown(() => writer.kill());
  const input = openInput(pipe);
  t.is(input.size, undefined);
  t.true(headOf(input).startsWith('Un été'));
  t.true(headOf(input).startsWith('Un été'));
  t.is(textOf(input).text.length, words.length * 8);
  t.throws(() => contentOf(input), { code: 'UNREADABLE', message: /only once/ });
});
