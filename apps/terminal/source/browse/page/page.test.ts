import test from 'ava';
import { columns } from './columns.ts';
import { cutLine, fitLine, lineWidth, oneLine, plain, segment } from './line.ts';
import { joined, writePage } from './page.ts';

test('a line is cut by what it takes on the screen, with a mark', (t) => {
  t.is(plain(cutLine([segment('Genève, '), segment('janvier', 'dim')], 10)), 'Genève, j…');
  t.is(plain(cutLine([segment('日本語')], 4)), '日…');
  t.is(plain(cutLine([segment('whole')], 5)), 'whole');
  t.is(plain(cutLine([segment('x')], 0)), '');
});

test('a line is filled to a width, on either side', (t) => {
  t.is(plain(fitLine([segment('日本')], 6)), '日本  ');
  t.is(plain(fitLine([segment('12')], 4, 'right')), '  12');
});

test('cells stand in their columns whatever they hold', (t) => {
  const row = (name: string) =>
    plain(
      columns(
        [
          { line: [segment(name)], width: 6 },
          { line: [segment('x')] },
          { line: [segment('9')], width: 2, align: 'right' },
        ],
        16,
      ),
    );
  t.is(row('a'), 'a       x      9');
  t.is(row('日本語の名'), '日本…   x      9');
});

test('a cell without width is left out, and its gap with it', (t) => {
  t.is(plain(columns([{ line: [segment('a')], width: 0 }, { line: [segment('b')] }], 3)), 'b  ');
});

test('running text wraps with its styles and links', (t) => {
  const page = writePage(10);
  page.text(['one ', { text: 'two three', styles: ['link'], to: '/actors/x' }, ' four']);
  const { lines, links } = page.page();
  t.deepEqual(lines.map(plain), ['one two', 'three four']);
  t.deepEqual(links, [{ route: '/actors/x', line: 0, lastLine: 1 }]);
  t.deepEqual(
    lines[1]?.map(({ text, link }) => [text, link]),
    [
      ['three', 0],
      [' four', undefined],
    ],
  );
});

test('links are numbered in the order of the page', (t) => {
  const page = writePage(40);
  page.text([{ text: 'a', to: '/a' }]);
  page.gap();
  page.text(
    joined([
      { text: 'b', to: '/b' },
      { text: 'c', to: '/c' },
    ]),
  );
  t.deepEqual(
    page.page().links.map(({ route, line }) => [route, line]),
    [
      ['/a', 0],
      ['/b', 2],
      ['/c', 2],
    ],
  );
});

test('the first row of a link is where its first word stands', (t) => {
  const page = writePage(6);
  page.text(['abcd ', { text: 'efgh', to: '/x' }]);
  t.deepEqual(page.page().links, [{ route: '/x', line: 1, lastLine: 1 }]);
});

test('facts stand side by side, and below each other where it is narrow', (t) => {
  const wide = writePage(40);
  wide.fact('said', ['yesterday']);
  t.deepEqual(wide.page().lines.map(plain), ['Said         yesterday']);
  const narrow = writePage(20);
  narrow.fact('said', ['yesterday']);
  t.deepEqual(narrow.page().lines.map(plain), ['Said', '  yesterday']);
});

test('a blank line is never at the top and never twice', (t) => {
  const page = writePage(20);
  page.gap();
  page.heading('One');
  page.gap();
  page.heading('Two');
  t.deepEqual(page.page().lines.map(plain), ['One', '', 'Two']);
});

test('a margin stands before every row', (t) => {
  const page = writePage(8);
  page.text(['one two three'], { margin: [segment('▎ ')] });
  t.deepEqual(page.page().lines.map(plain), ['▎ one', '▎ two', '▎ three']);
  t.true(page.page().lines.every((line) => lineWidth(line) <= 8));
});

test('a name is on one line', (t) => {
  t.is(oneLine('a\n  b\tc '), 'a b c');
  t.is(oneLine('«\u00a0a\u00a0»'), '«\u00a0a\u00a0»');
});
