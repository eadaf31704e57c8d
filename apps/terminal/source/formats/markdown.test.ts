import test from 'ava';
import createMarkdown from 'markdown-it';
import { collectOutput } from './collect-output.ts';
import type { Column } from './column.ts';
import { createMarkdownWriter, escapeMarkdown } from './markdown.ts';

interface Pair {
  readonly name: string;
  readonly words: string;
}

const columns: ReadonlyArray<Column<Pair>> = [
  { heading: { en: 'Name', fr: 'Nom' }, value: ({ name }) => name },
  { heading: { en: 'Words', fr: 'Mots' }, value: ({ words }) => words, align: 'right' },
];

const hostile = [
  'a | b',
  '\\| already',
  '`code` and ``more``',
  '*a* **b** _c_ ~~d~~',
  '[link](https://example.org) ![image](x)',
  '<b>html</b> <!-- --> &amp; &copy;',
  '# no heading',
  '1. no list',
  '- no list',
  'ends with \\',
  '$x$ and \\$',
  'plain « à Genève »',
];

test('a table of hostile text reads back as the text itself', async (t) => {
  const output = collectOutput();
  const writer = createMarkdownWriter(columns, 'en', output);
  await writer.write(hostile.map((words, index) => ({ name: `n${index}`, words })));
  await writer.end();
  const tokens = createMarkdown('default', { html: true }).parse(output.text(), {});
  t.is(tokens.filter(({ type }) => type === 'table_open').length, 1);
  const cells = tokens
    .filter(({ type }) => type === 'inline')
    .map(({ children }) =>
      (children ?? []).map(({ type, content }) => (/^text/.test(type) ? content : type)).join(''),
    );
  t.deepEqual(cells, ['Name', 'Words', ...hostile.flatMap((words, index) => [`n${index}`, words])]);
});

test('several lines are line breaks, and control characters are shown', async (t) => {
  const output = collectOutput();
  const writer = createMarkdownWriter(columns, 'fr', output);
  await writer.write([{ name: 'one\ntwo', words: '\u001b[2J' }]);
  await writer.end();
  t.is(output.text(), '| Nom | Mots |\n| --- | ---: |\n| one<br>two | ␛\\[2J |\n');
});

test('an empty list is a table without rows', async (t) => {
  const output = collectOutput();
  await createMarkdownWriter(columns, 'en', output).end();
  t.is(output.text(), '| Name | Words |\n| --- | ---: |\n');
});

test('marks of Markdown are escaped', (t) => {
  t.is(escapeMarkdown('a_b*c'), 'a\\_b\\*c');
});
