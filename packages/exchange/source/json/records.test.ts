import test from 'ava';
import fc from 'fast-check';
import { type Input, inputOf } from '../input/input.ts';
import { jsonRecords } from './records.ts';

function split(content: string) {
  return [...jsonRecords(inputOf('x', content))];
}

const texts = (content: string) =>
  split(content).map(({ type, text }) => (type === 'record' ? text : `junk ${text}`));

test('Records stand in a list, one to a line, or one after another', (t) => {
  const records = ['{"a":"}{"}', '{"b":[{"c":"\\""}]}'];
  for (const content of [
    `[${records}]`,
    `[\n${records.join(',\n')}\n]\n`,
    records.join('\n'),
    records.join(''),
  ])
    t.deepEqual(texts(content), records);
});

test('Each record has the line and column on which it begins', (t) => {
  const places = split('[\r\n {"é🙂":1}, {"b":2},\r{"c":3}]').map(({ line, column }) => [line, column]);
  t.deepEqual(places, [
    [2, 2],
    [2, 13],
    [3, 1],
  ]);
});

test('What stands between records is told apart from them', (t) => {
  t.deepEqual(texts('\ufeff# a comment\n{"a":1} {"b":2}\n]\n~~~ end'), [
    'junk # a comment',
    '{"a":1}',
    '{"b":2}',
    'junk ~~~ end',
  ]);
});

test('A record that is not closed does not take the next one with it', (t) => {
  t.deepEqual(texts('[\n{"a":1,\n{"b":2},\n{"c":3}\n]'), ['{"a":1,\n', '{"b":2}', '{"c":3}']);
  t.deepEqual(texts('[\n  {"a": [{"x": "1\n  },\n  {"b":2}]'), ['{"a": [{"x": "1\n  },\n  ', '{"b":2}']);
  t.deepEqual(texts('[{"a":1,{"b":2}]'), ['{"a":1,', '{"b":2}']);
});

test('A list inside a record may stand no deeper than the record', (t) => {
  const record = '{"a": [\n{"b":1},\n{"b":2}\n]}';
  t.deepEqual(texts(`${record}\n${record}`), [record, record]);
});

test('A record cut off at the end of the file is given as it is', (t) => {
  t.deepEqual(texts('[{"a":1},{"b":'), ['{"a":1}', '{"b":']);
});

test('Records are the same whatever the chunks they come in', (t) => {
  const content = fc.array(
    fc.jsonValue().map((value) => JSON.stringify({ value }, null, 1)),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(content, fc.integer({ min: 1, max: 7 }), (records, size) => {
      const bytes = Buffer.from(`[${records.join(',')}]`);
      const input: Input = {
        name: 'chunks',
        *bytes() {
          for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
        },
      };
      t.deepEqual(
        [...jsonRecords(input)].map(({ text }) => text),
        records,
      );
    }),
  );
  t.pass();
});

test('A record past the bound is refused', (t) => {
  const input = inputOf('x', `{"a":1}\n{"b":"${'x'.repeat(100)}"}`);
  t.throws(() => [...jsonRecords(input, { maxRecord: 50 })], {
    code: 'TOO_LARGE',
    message: /record on line 2 is larger than 50 bytes/,
  });
});
