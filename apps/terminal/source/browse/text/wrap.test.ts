import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const rowsOf = (text: string, columns: number, first?: number) =>
  wrap(text, columns, first).map(({ start, end }) => text.slice(start, end));

test('rows break at spaces, and the space at a break belongs to no row', (t) => {
  t.deepEqual(rowsOf('one two three', 7), ['one two', 'three']);
  t.deepEqual(rowsOf('one  two', 3), ['one', 'two']);
  t.deepEqual(wrap('one two', 4), [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ]);
});

test('line feeds break, and an empty line is a row', (t) => {
  t.deepEqual(rowsOf('a\n\nb', 5), ['a', '', 'b']);
  t.deepEqual(rowsOf('', 5), ['']);
});

test('a no-break space holds words together', (t) => {
  t.deepEqual(rowsOf('ils sont «\u00a0oui\u00a0» dit', 13), ['ils sont', '«\u00a0oui\u00a0» dit']);
});

test('a word that is too long is broken between characters', (t) => {
  t.deepEqual(rowsOf('abcdefgh ij', 3), ['abc', 'def', 'gh', 'ij']);
  t.deepEqual(rowsOf('e\u0301e\u0301e\u0301', 2), ['e\u0301e\u0301', 'e\u0301']);
  t.deepEqual(rowsOf('日本語', 4), ['日本', '語']);
  t.deepEqual(rowsOf('日本', 1), ['日', '本']);
});

test('the first row may be shorter than the others', (t) => {
  t.deepEqual(rowsOf('one two three four', 10, 4), ['one', 'two three', 'four']);
});

test('an indent at the beginning of a line stays', (t) => {
  t.deepEqual(rowsOf('  one two', 5), ['  one', 'two']);
});

test('every word of an article is on a row, in order, and no row is too wide', (t) => {
  for (const article of founding.articles) {
    const text = article.text ?? '';
    for (const columns of [1, 7, 31, 78, 400]) {
      const rows = wrap(text, columns);
      t.is(
        rows
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
        text.replace(/\s/g, ''),
      );
      for (const { start, end } of rows) t.true(widthOf(text.slice(start, end)) <= columns);
      rows.reduce((last, { start, end }) => {
        t.true(start >= last && end >= start);
        return end;
      }, 0);
    }
  }
});
