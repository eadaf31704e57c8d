import test from 'ava';
import { begin, leaves } from '../testing/begin.ts';
import { browseOver } from '../testing/real-terminal.ts';
import { makeStore } from '../testing/sample-store.ts';

const store = await makeStore();
test.after.always(() => store.remove());

const program = browseOver(store.path);
const small = { columns: 80, rows: 24, program };
const start = /What the store holds/;

test.serial('one starts, moves, opens, follows a link, searches, reads and quits', async (t) => {
  const terminal = begin(t, { ...small, args: ['--lang', 'en'] });
  await terminal.shows(start);
  terminal.type('2');
  await terminal.shows(/ 1\/5/);
  terminal.type('j');
  await terminal.shows(/Actors ─+ 2\/5/);
  terminal.type('\r');
  await terminal.shows(/Dépêche › Actors › \p{L}/u);
  terminal.type('\r');
  await terminal.shows(/Dépêche › Actors › [^›]+ › \p{L}/u);
  terminal.type('/reunion');
  await terminal.shows(/Search: reunion/);
  await terminal.shows(/Meeting on quay 7/);
  terminal.type('\r1');
  await terminal.shows(/ Articles ─+ 1\/1/);
  terminal.type('\r');
  await terminal.shows(/› Articles › \p{L}[^\n]*\n retelling · \p{L}/u);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test.serial('keys that are held down all count, and Ctrl-C leaves', async (t) => {
  const terminal = begin(t, { ...small, args: ['--lang', 'en', '/actors'] });
  await terminal.shows(/Actors ─+ 1\/5/);
  terminal.type('jjjk');
  await terminal.shows(/Actors ─+ 3\/5/);
  terminal.type('\u0003');
  await leaves(t, terminal, 0);
});

test.serial('a window that changes its size is drawn anew', async (t) => {
  const terminal = begin(t, { columns: 120, rows: 40, program, args: ['--lang', 'en', '/events'] });
  await terminal.shows(/Events ─+ 1\/3 │ {2}Event ─/);
  for (const [columns, rows, words] of [
    [80, 24, /Events ─+ 1\/3\n(?:.*\n)+ Event ─/],
    [80, 15, /q quit$/],
    [39, 9, /Too small: 39×9/],
    [200, 50, /Events ─+ 1\/3 │ {2}Event ─+[ ▼]* │ {2}retelling/],
  ] as const) {
    terminal.resize(columns, rows);
    const screen = await terminal.shows(words);
    t.true(screen.split('\n').length <= rows, screen);
  }
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test.serial('a build server’s environment does not keep the screen blank', async (t) => {
  const terminal = begin(t, { ...small, args: ['--lang', 'en'], environment: { CI: 'true' } });
  await terminal.shows(start);
  terminal.type('q');
  await leaves(t, terminal, 0);
});

test.serial('answers of the terminal are no keys', async (t) => {
  const terminal = begin(t, { ...small, args: ['--lang', 'en', '/events'] });
  await terminal.shows(/Events ─+ 1\/3/);
  terminal.type('\u001b]11;rgb:1e1e/1e1e/2e2e\u0007\u001b[?62;c\u001b[12;40R\u001b[Ij');
  await terminal.shows(/Events ─+ 2\/3/);
  terminal.type('q');
  await leaves(t, terminal, 0);
});
