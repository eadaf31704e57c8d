import { fixtures, founding } from '@depeche/model/fixtures';
import test from 'ava';
import { tables } from '../tables/tables.ts';
import { writeNdjson } from './write.ts';

for (const table of tables) {
  test(`Each of the ${table} is one line, and is the record that it was`, (t) => {
    for (const dossier of fixtures) {
      const lines = [...writeNdjson(table, dossier[table])].join('').split('\n');
      t.is(lines.pop(), '');
      t.deepEqual(
        lines.map((line): unknown => JSON.parse(line)),
        [...dossier[table]],
      );
    }
  });
}

/** The same value with all its keys the other way round, but for words by language, whose order means something. */
function reversed<T>(value: T, key = ''): T {
  if (Array.isArray(value)) return value.map((item) => reversed(item)) as T;
  if (typeof value !== 'object' || value === null || ['label', 'text', 'name'].includes(key)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, reversed(inner, name)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}

test('The order of the fields does not hang on the order in which they came', (t) => {
  for (const table of ['statements', 'events', 'notes'] as const) {
    const records = founding[table];
    const other = records.map((record) => reversed(record));
    t.notDeepEqual(JSON.stringify(other), JSON.stringify(records));
    t.deepEqual([...writeNdjson(table, other as never)], [...writeNdjson(table, records as never)]);
  }
});

test('No line holds what a program may take for its end', (t) => {
  const text = 'one\u2028two\u2029three\u0085four\nfive\r\v\f';
  const [line = ''] = writeNdjson('topics', [{ slug: 'rain', label: { en: text } }]);
  t.regex(line, /^\{"slug":"rain".*\}\n$/);
  t.notRegex(line.slice(0, -1), /[\n\r\v\f\u0085\u2028\u2029]/);
  t.is(JSON.parse(line).label.en, text);
});

test('What is no record of the table is not written', (t) => {
  const broken = [{ slug: 'rain' }] as never;
  t.throws(() => [...writeNdjson('topics', broken)]);
});
