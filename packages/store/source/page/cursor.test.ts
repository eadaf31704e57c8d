import test from 'ava';
import { readCursor, writeCursor } from './cursor.ts';

const COLUMNS = [
  { column: 'name', holds: 'string' },
  { column: 'statements', holds: 'number' },
] as const;

test('a cursor is read as it was written', (t) => {
  const cursor = writeCursor('actor NAME ASC', ['été “😀”', -2_000_000_000]);
  t.regex(cursor, /^[\w-]+$/);
  t.deepEqual(readCursor(cursor, 'actor NAME ASC', COLUMNS), ['été “😀”', -2_000_000_000]);
});

test('a cursor of another list or ordering is refused, with both named', (t) => {
  const cursor = writeCursor('actor NAME ASC', ['a', 1]);
  t.throws(() => readCursor(cursor, 'actor NAME DESC', COLUMNS), {
    code: 'BAD_CURSOR',
    message: 'The cursor is of the list “actor NAME ASC”, not of “actor NAME DESC”.',
  });
});

test('what is no cursor is refused', (t) => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const garbage = [
    '',
    'garbage',
    '%%%',
    encode({}),
    encode('x'),
    encode([]),
    encode(['list']),
    encode(['list', 'a']),
    encode(['list', 1, 'a']),
    encode(['list', 'a', null]),
    encode(['list', 'a', 1, 2]),
    encode([['list'], 'a', 1]),
  ];
  for (const cursor of garbage)
    t.throws(() => readCursor(cursor, 'list', COLUMNS), { code: 'BAD_CURSOR' }, cursor);
});

test('a long one is not repeated whole', (t) => {
  const error = t.throws(() => readCursor('x'.repeat(10_000), 'list', COLUMNS), { code: 'BAD_CURSOR' });
  t.true((error?.message.length ?? Infinity) < 100);
});
