import test from 'ava';
import stringWidth from 'string-width';
import { collectOutput } from './collect-output.ts';
import type { Column } from './column.ts';
import { fitColumns } from './fit-columns.ts';
import { createTableWriter } from './table.ts';

interface Row {
  readonly slug: string;
  readonly words: string;
  readonly count: number;
}

const columns: ReadonlyArray<Column<Row>> = [
  { heading: { en: 'Slug', fr: 'Identifiant' }, value: ({ slug }) => slug },
  { heading: { en: 'Words', fr: 'Mots' }, value: ({ words }) => words, least: 6 },
  { heading: { en: 'Count', fr: 'Nombre' }, value: ({ count }) => String(count), yields: 1, align: 'right' },
];

async function tableOf(rows: readonly Row[], room: number): Promise<string> {
  const output = collectOutput();
  const writer = createTableWriter(columns, { language: 'en', room }, output);
  await writer.write(rows);
  await writer.end();
  return output.text();
}

const rows = [
  { slug: 'a', words: '日本語のテキスト', count: 7 },
  { slug: 'longer', words: 'Genève,\nle 10 janvier', count: 12 },
];

test('columns are aligned by what they take on the screen', async (t) => {
  t.is(
    await tableOf(rows, Number.POSITIVE_INFINITY),
    [
      'SLUG    WORDS                  COUNT',
      'a       日本語のテキスト           7',
      'longer  Genève, le 10 janvier     12',
      '',
    ].join('\n'),
  );
});

test('where nothing has to fit, nothing is cut, however late it comes', async (t) => {
  const output = collectOutput();
  const room = Number.POSITIVE_INFINITY;
  const writer = createTableWriter(columns, { language: 'en', room }, output);
  await writer.write(Array.from({ length: 1000 }, () => ({ slug: 'a', words: 'b', count: 1 })));
  await writer.write([{ slug: 'a-slug-of-some-length', words: 'b', count: 1 }]);
  await writer.end();
  t.true(output.text().includes('\na-slug-of-some-length  b'));
});

test('a table is as wide as the terminal at most', async (t) => {
  for (const room of [80, 36, 30, 20, 16, 10]) {
    for (const line of (await tableOf(rows, room)).split('\n'))
      t.true(stringWidth(line) <= room, `${room}: ${line}`);
  }
});

test('a column that yields goes where there is no room', async (t) => {
  t.notRegex(await tableOf(rows, 18), /COUNT/);
  t.regex(await tableOf(rows, 18), /Genève, l…/);
});

test('control characters in a record are shown and not sent', async (t) => {
  const text = await tableOf([{ slug: 'a', words: '\u001b]0;x\u0007', count: 1 }], 80);
  t.true(text.includes('␛]0;x␇'));
  t.false(text.includes('\u001b'));
});

test('an empty list writes nothing', async (t) => {
  t.is(await tableOf([], 80), '');
});

test('a list longer than what is measured is written whole', async (t) => {
  const many = Array.from({ length: 2500 }, (_, count) => ({ slug: `s${count}`, words: 'words', count }));
  const output = collectOutput();
  const writer = createTableWriter(columns, { language: 'en', room: 80 }, output);
  for (let at = 0; at < many.length; at += 100) await writer.write(many.slice(at, at + 100));
  await writer.end();
  t.is(output.text().trimEnd().split('\n').length, 2501);
});

test('columns shrink the widest first, and go in the order in which they yield', (t) => {
  const wishes = [
    { natural: 10, least: 10 },
    { natural: 30, least: 10 },
    { natural: 8, least: 8, yields: 2 },
    { natural: 8, least: 8, yields: 1 },
  ];
  t.deepEqual(fitColumns(wishes, 62), [10, 30, 8, 8]);
  t.deepEqual(fitColumns(wishes, 50), [10, 18, 8, 8]);
  t.deepEqual(fitColumns(wishes, 40), [10, 18, 8, 0]);
  t.deepEqual(fitColumns(wishes, 30), [10, 18, 0, 0]);
  t.deepEqual(fitColumns(wishes, 15), [6, 7, 0, 0]);
  t.deepEqual(fitColumns(wishes, 5), [3, 3, 0, 0]);
});
