import type { Place } from '@depeche/model';
import { fixtures, founding } from '@depeche/model/fixtures';
import test from 'ava';
import fc from 'fast-check';
import { tables } from '../tables/tables.ts';
import { listed } from './cell.ts';
import { csvColumns } from './columns.ts';
import { parseCsv } from './testing/parse-csv.ts';
import { type WriteCsvOptions, writeCsv } from './write.ts';

for (const table of tables) {
  test(`A strict reader finds in the ${table} the same cells, one line a record`, (t) => {
    for (const dossier of fixtures) {
      const records = dossier[table] as readonly never[];
      const columns = csvColumns[table];
      const cells = records.map((record) => columns.map(({ cell }) => String(cell(record, 'fr') ?? '')));
      const written = [...writeCsv(table, records, { language: 'fr', escapeFormulas: false })].join('');
      t.deepEqual(parseCsv(written), [columns.map(({ name }) => name), ...cells]);
    }
  });

  test(`The columns of the ${table} have names of their own, and each is described`, (t) => {
    const names = csvColumns[table].map(({ name }) => name);
    t.is(new Set(names).size, names.length);
    for (const { description } of csvColumns[table]) t.regex(description, /\.$/);
  });
}

const column = (name: string, written: string) => {
  const [head = [], ...rows] = parseCsv(written);
  return rows.map((row) => row[head.indexOf(name)]);
};

test('A statement has its speakers, its chain and its words each in a cell', (t) => {
  const statement = founding.statements.filter(({ slug }) => slug.endsWith('/diplomatic-path-open'));
  const written = [...writeCsv('statements', statement)].join('');
  t.deepEqual(column('speakers', written), ['joe-biden']);
  t.deepEqual(column('attribution', written), ['white-house | joe-biden']);
  t.deepEqual(column('channels', written), ['COMMUNIQUE | UNSPECIFIED']);
  t.deepEqual(column('text', written), [statement[0]?.text]);
  t.regex(column('contentPlaces', written)[0] ?? '', /^\d+-\d+( \| \d+-\d+)*$/);
});

test('A vague date comes with the first and the last day that it may mean', (t) => {
  const [statement] = founding.statements;
  if (!statement) throw new Error('There is no statement.');
  const vague = { ...statement, saidOn: { edtf: '2021-12~', expression: [] } };
  const written = [...writeCsv('statements', [vague])].join('');
  t.deepEqual(column('saidOn', written), ['2021-12~']);
  t.deepEqual(column('saidOnEarliest', written), ['2021-12-01']);
  t.deepEqual(column('saidOnLatest', written), ['2021-12-31']);
});

const place = (name: string, fields: Partial<Place> = {}): Place => ({
  slug: 'somewhere',
  name: { en: name },
  codes: {},
  ...fields,
});

const namesOf = (name: string, options?: WriteCsvOptions) =>
  column('name', [...writeCsv('places', [place(name)], options)].join(''));

test('What a spreadsheet would take for a formula is made harmless, unless told otherwise', (t) => {
  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    t.deepEqual(namesOf(name), [`'${name}`]);
    t.deepEqual(namesOf(name, { escapeFormulas: false }), [name]);
  }
  t.deepEqual(namesOf('1 = 1'), ['1 = 1']);
});

test('A number below zero stays a number', (t) => {
  const written = [...writeCsv('places', [place('x', { latitude: -33.9, longitude: 0 })])].join('');
  t.deepEqual(column('latitude', written), ['-33.9']);
  t.deepEqual(column('longitude', written), ['0']);
});

test('Any words at all come back as they were', (t) => {
  const words = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', "'", ' ', '|', '\\', '=', 'é', '🙂'), {
        minLength: 1,
      })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(words, (name) => {
      t.deepEqual(namesOf(name, { escapeFormulas: false }), [name]);
      const isFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(name);
      t.deepEqual(namesOf(name), [isFormula ? `'${name}` : name]);
    }),
  );
});

test('A list in a cell can be taken apart again, whatever its items are', (t) => {
  const item = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const split = (cell: string) =>
    cell.split(/(?<=(?<!\\)(?:\\\\)*) \| /).map((part) => part.replace(/\\([\\|])/g, '$1'));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(item, fc.constantFrom('a | b', '|', '\\', 'x\\')), { minLength: 1 }),
      (items) => {
        t.deepEqual(split(String(listed(items))), items);
      },
    ),
  );
});

test('Records are taken as they come, and lines are given before the last one came', (t) => {
  let taken = 0;
  function* many() {
    for (; taken < 1000; taken++) yield place(`place ${taken}`);
  }
  const pieces = writeCsv('places', many());
  pieces.next();
  pieces.next();
  t.true(taken < 200);
  t.is([...pieces].join('').split('\r\n').length - 1, 900);
});

test('Of no records, the names of the columns are all', (t) => {
  t.is([...writeCsv('topics', [])].join(''), 'slug,label,labels\r\n');
});
