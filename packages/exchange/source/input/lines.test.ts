import test from 'ava';
import fc from 'fast-check';
import type { Finding } from '../finding.ts';
import { type Input, inputOf } from './input.ts';
import { lines } from './lines.ts';

/** An input that comes in chunks of a few bytes. */
function inChunks(content: string | Uint8Array, size: number): Input {
  const bytes = Buffer.from(content as string);
  return {
    name: 'chunks',
    *bytes() {
      for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
    },
  };
}

function read(input: Input): { texts: string[]; findings: Finding[] } {
  const texts: string[] = [];
  const findings: Finding[] = [];
  for (const each of lines(input)) {
    if (each.type === 'finding') findings.push(each.finding);
    else texts.push(each.text);
  }
  return { texts, findings };
}

test('Lines end with LF, CRLF or CR, and the last one with nothing', (t) => {
  t.deepEqual(read(inputOf('x', 'a\nb\r\nc\rd\n\ne')).texts, ['a', 'b', 'c', 'd', '', 'e']);
  t.deepEqual(read(inputOf('x', 'a\r\n')).texts, ['a']);
  t.deepEqual(read(inputOf('x', '')).texts, []);
});

test('Lines are the same whatever the chunks they come in', (t) => {
  const content = fc
    .array(fc.constantFrom('a', 'é', '🙂', '\r', '\n', '\r\n', '\t'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(content, fc.integer({ min: 1, max: 5 }), (text, size) => {
      t.deepEqual(read(inChunks(text, size)).texts, read(inputOf('whole', text)).texts);
    }),
  );
  t.pass();
});

test('Lines are numbered from 1', (t) => {
  const numbers = [...lines(inputOf('x', 'a\nb\n'))].map((each) => each.type === 'line' && each.number);
  t.deepEqual(numbers, [1, 2]);
});

test('A byte-order mark is passed over and said', (t) => {
  const { texts, findings } = read(inputOf('x', '\ufeffa\nb'));
  t.deepEqual(texts, ['a', 'b']);
  t.deepEqual(
    findings.map(({ level, rule, line }) => ({ level, rule, line })),
    [{ level: 'REMARK', rule: 'BYTE_ORDER_MARK', line: 1 }],
  );
});

test('A line that is no UTF-8 is read as Windows-1252 and said, and the others as UTF-8', (t) => {
  const bytes = Buffer.concat([Buffer.from('été\n'), Buffer.from([0xe9, 0x80, 0x0a]), Buffer.from('été')]);
  const { texts, findings } = read(inputOf('x', bytes));
  t.deepEqual(texts, ['été', 'é€', 'été']);
  t.deepEqual(
    findings.map(({ rule, line }) => ({ rule, line })),
    [{ rule: 'NOT_UTF8', line: 2 }],
  );
});

test('Control characters are replaced one for one and said', (t) => {
  const { texts, findings } = read(inputOf('x', 'a\tb\nc\0d\u0007'));
  t.deepEqual(texts, ['a\tb', 'c\ufffdd\ufffd']);
  t.like(findings[0], { rule: 'CONTROL_CHARACTER', line: 2, column: 2 });
  t.is(findings.length, 1);
});

test('UTF-16 is refused', (t) => {
  const input = inputOf('x', Buffer.from('\ufeffa\nb', 'utf16le'));
  t.throws(() => read(input), { code: 'UNREADABLE', message: /UTF-16/ });
});

test('A line of a gigabyte is refused before it is in memory', (t) => {
  let given = 0;
  const chunk = new Uint8Array(1 << 20).fill(97);
  const endless: Input = {
    name: 'endless',
    *bytes() {
      yield Buffer.from('short\n');
      for (let i = 0; i < 1024; i++) {
        given += chunk.length;
        yield chunk;
      }
    },
  };
  t.throws(() => read(endless), { code: 'LINE_TOO_LONG', message: /line 2 is longer than 16777216 bytes/ });
  t.true(given <= 18 * 2 ** 20);
});

test('Progress is told in bytes', (t) => {
  let told = 0;
  for (const _ of lines(inChunks('a\nbb\nccc', 3), { onProgress: (bytes) => (told += bytes) }));
  t.is(told, 8);
});
