import test from 'ava';
import { render } from 'ink-testing-library';
import { segment } from '../page/line.ts';
import type { Frame } from '../screen/frame.ts';
import { colourless } from '../theme/theme.ts';
import { Screen } from './screen.tsx';

const frame: Frame = {
  columns: 20,
  rows: 5,
  header: [segment(' Dépêche')],
  panes: [
    { name: 'list', width: 8, title: [segment('List ───')], lines: [[segment('one')], [segment('日本語')]] },
    { name: 'record', width: 9, title: [segment('Record ──')], lines: [[segment('two')], []] },
  ],
  isBeside: true,
  footer: [segment(' q quit')],
  overlay: undefined,
  refusal: undefined,
};

/** The rows that are drawn, without what styles them. */
function rowsOf(drawn: Frame): readonly string[] {
  const { lastFrame, unmount } = render(<Screen frame={drawn} theme={colourless} />);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what begins a style.
  const rows = (lastFrame() ?? '').replace(/\u001b\[[\d;]*m/g, '').split('\n');
  unmount();
  return rows.map((row) => row.trimEnd());
}

test('panes stand side by side with a line between them', (t) => {
  t.deepEqual(rowsOf(frame), [' Dépêche', 'List ─── │ Record ──', 'one      │ two', '日本語   │', ' q quit']);
});

test('panes stand one above the other', (t) => {
  t.deepEqual(rowsOf({ ...frame, rows: 8, isBeside: false }).slice(0, 7), [
    ' Dépêche',
    'List ───',
    'one',
    '日本語',
    'Record ──',
    'two',
    '',
  ]);
});

test('what lies over the screen hides what is under it', (t) => {
  const overlay = { left: 3, top: 1, width: 6, lines: [[segment('╭────╮')], [segment('│')]] };
  t.deepEqual(rowsOf({ ...frame, overlay }).slice(1, 3), ['Lis╭────╮│ Record ──', 'one│     │ two']);
});

test('a screen that is too small shows why, and nothing else', (t) => {
  t.deepEqual(rowsOf({ ...frame, rows: 2, refusal: [[segment('Too small')]] }), ['Too small', '']);
});
