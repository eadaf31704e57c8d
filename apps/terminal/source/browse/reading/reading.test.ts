import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import { plain } from '../page/line.ts';
import { articleLines, MARGIN, marksOf } from './article-lines.ts';
import { layOut } from './article-rows.ts';
import { stopsOf } from './evidence.ts';

const none = { chosen: new Set<number>(), any: new Set<number>() };

/** An article's paragraphs, in code points. */
function articleOf(text: string) {
  let start = 0;
  const paragraphs = text.split('\n').map((paragraph) => {
    const from = start;
    start += [...paragraph].length + 1;
    return { start: from, end: start - 1 };
  });
  return { slug: 'x', title: null, url: null, provenance: { method: 'RETELLING' }, text, paragraphs };
}

/** The words that are marked on the rows, in a style, as they stand on the screen. */
function marked(
  text: string,
  spans: ReadonlyArray<{ start: number; end: number }>,
  columns: number,
  style: 'content' | 'cue' = 'content',
) {
  const article = layOut(articleOf(text), columns);
  const marks = marksOf(
    article,
    spans.map((span) => ({ ...span, article: 'x', style })),
  );
  return articleLines(article, 0, article.rows.length, marks, none)
    .map((line) => plain(line.slice(2).filter(({ styles }) => styles?.includes(style))))
    .filter((words) => words !== '');
}

test('what is marked is what proves the record, to the character, at every width', (t) => {
  for (const { slug, text } of founding.articles) {
    for (const statement of founding.statements.filter(({ article }) => article === slug)) {
      for (const columns of [13, 40, 72]) {
        const words = marked(text ?? '', statement.content, columns).join('');
        const exact = statement.content.map((span) => span.exact).join('');
        t.is(words.replace(/ /g, ''), exact.replace(/ /g, ''), statement.slug);
      }
    }
  }
});

test('offsets count characters, also beyond the first plane and with combining marks', (t) => {
  const text = '🕊️ e\u0301te\u0301 «\u00a0paix\u00a0»';
  const start = [...text].indexOf('p');
  t.deepEqual(marked(text, [{ start, end: start + 4 }], 40), ['paix']);
  t.deepEqual(marked(text, [{ start: 3, end: 8 }], 40), ['e\u0301te\u0301']);
});

test('a span in two parts leaves what lies between them as it is', (t) => {
  const text = 'Nous voulons, a-t-il dit, un engagement';
  t.deepEqual(
    marked(
      text,
      [
        { start: 0, end: 12 },
        { start: 26, end: 39 },
      ],
      80,
    ),
    ['Nous voulonsun engagement'],
  );
});

test('a span over the end of a row goes on on the next', (t) => {
  t.deepEqual(marked('one two three', [{ start: 4, end: 13 }], 8), ['two', 'three']);
});

test('spans that do not fit the text mark nothing', (t) => {
  t.deepEqual(
    marked(
      'short',
      [
        { start: 2, end: 99 },
        { start: 4, end: 4 },
      ],
      8,
    ),
    [],
  );
});

test('paragraphs are numbered in the margin, one blank row apart', (t) => {
  const article = layOut(articleOf('one two\nthree'), 4);
  const lines = articleLines(article, 0, 10, [], { chosen: new Set([1]), any: new Set([0]) });
  t.deepEqual(lines.map(plain), ['·  1  one', '▶     two', '      ', '   2  thre', '      e']);
  t.is(MARGIN, 6);
});

test('a character is found on the row on which it stands', (t) => {
  const { rowAt } = layOut(articleOf('one two\nthree'), 4);
  t.deepEqual([0, 2, 4, 6, 8, 12, 99].map(rowAt), [0, 0, 1, 1, 3, 4, 4]);
});

test('the records of an article stand in the order of their first words', (t) => {
  const at = (start: number, end: number) => ({ start, end });
  const stops = stopsOf('x', {
    statements: [
      { slug: 'x/late', source: [at(50, 52)], cue: [], content: [at(60, 70)] },
      { slug: 'x/early', source: [at(30, 33)], cue: [], content: [at(5, 20)] },
    ],
    events: [
      { slug: 'between', evidence: [{ ...at(40, 45), article: { slug: 'x' } }] },
      { slug: 'elsewhere', evidence: [{ ...at(0, 5), article: { slug: 'y' } }] },
    ],
  });
  t.deepEqual(
    stops.map(({ route }) => route),
    ['/statements/x/early', '/events/between', '/statements/x/late'],
  );
});
