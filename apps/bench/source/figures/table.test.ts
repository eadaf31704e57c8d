import test from 'ava';
import { between, toMarkdown } from './table.ts';

test('a table has its headings, a rule, and figures to the right', (t) => {
  const table = toMarkdown([
    ['server', '×'],
    ['ours', '2.1'],
    ['a longer name', '12.4'],
  ]);
  t.deepEqual(table.split('\n'), [
    '| server        |    × |',
    '| ------------- | ---: |',
    '| ours          |  2.1 |',
    '| a longer name | 12.4 |',
  ]);
});

test('what stands between the markers is replaced and the rest stays', (t) => {
  const marks = ['<!-- a -->', '<!-- b -->'] as const;
  t.is(between('x\n<!-- a -->\nold\n<!-- b -->\ny', marks, 'new'), 'x\n<!-- a -->\nnew\n<!-- b -->\ny');
  t.throws(() => between('<!-- b --> <!-- a -->', marks, 'new'), { instanceOf: RangeError });
});
