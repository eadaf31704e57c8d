import test from 'ava';
import stringWidth from 'string-width';
import { excerpt } from './excerpt.ts';

function pointedAt(shown: string | undefined): string {
  const [line = '', caret = ''] = (shown ?? '').split('\n');
  const columns = caret.indexOf('^');
  let at = 0;
  while (stringWidth(line.slice(0, at)) < columns) at++;
  return line.slice(at);
}

test('the caret stands below the column', (t) => {
  t.is(excerpt('a: 1\nbc: two\n', 2, 5, 80), '     2 │ bc: two\n       │     ^');
});

test('the caret stands below the column behind wide, combining and control characters', (t) => {
  t.is(pointedAt(excerpt('日本: two', 1, 5, 80)), 'two');
  t.is(pointedAt(excerpt('e\u0301te\u0301: two', 1, 8, 80)), 'two');
  t.is(pointedAt(excerpt('a\u001b\t: two', 1, 6, 80)), 'two');
});

test('a long line is cut around the column', (t) => {
  const shown = excerpt(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, 1, 501, 80);
  t.regex(pointedAt(shown), /^HEREy+…$/);
  for (const line of shown?.split('\n') ?? []) t.true(stringWidth(line) <= 80);
});

test('a column behind the end points behind the end', (t) => {
  t.is(excerpt('abc\r\n', 1, 9, 80), '     1 │ abc\n       │    ^');
});

test('a line that is empty or not there has nothing to show', (t) => {
  t.is(excerpt('a\n\nb', 2, 1, 80), undefined);
  t.is(excerpt('a', 7, 1, 80), undefined);
});
