import test from 'ava';
import { routeTo } from '../route/route.ts';
import { change } from './history.ts';
import { contextOf, pasted, press } from './press.ts';
import type { Scene } from './scene.ts';
import { placeAt, placeOf, type State } from './state.ts';

const begin = (route = '/statements'): State => ({
  columns: 80,
  rows: 24,
  places: [placeAt(route, 'list')],
  here: 0,
  isZoomed: false,
  typing: null,
  overlay: null,
  wish: null,
});

const scene: Scene = {
  panes: ['list', 'record', 'text'],
  heights: { list: 10, record: 5, text: 5 },
  list: { count: 100, routeAt: (row) => routeTo('statements', `a/${row}`) },
  record: {
    lines: 30,
    links: [
      { route: '/actors/one', line: 0 },
      { route: '/actors/two', line: 1 },
      { route: '/actors/three', line: 12 },
    ],
  },
  text: {
    rows: 40,
    stops: [{ row: 3 }, { row: 20 }],
    chosen: 0,
    top: 2,
    route: '/articles/a?at=statements/a/0',
  },
  filters: [
    {
      kind: 'values',
      parameter: 'form',
      label: 'form',
      list: 'statementForm',
      values: ['DIRECT', 'INDIRECT'],
    },
    { kind: 'time', label: 'time', field: 'time' },
  ],
  helpRest: 2,
};

const after = (state: State, ...keys: readonly string[]) =>
  keys.reduce(
    (now, key) => press(now, { key, words: key === 'space' ? ' ' : key.length === 1 ? key : '' }, scene),
    state,
  );

test('rows are gone through one by one, by half pages, by pages, and to the ends', (t) => {
  const cursor = (...keys: readonly string[]) => placeOf(after(begin(), ...keys)).list.cursor;
  t.is(cursor('j', 'j', 'k'), 1);
  t.is(cursor('down', 'up', 'up'), 0);
  t.is(cursor('ctrl-d'), 5);
  t.is(cursor('page-down'), 9);
  t.is(cursor('G'), 99);
  t.is(cursor('G', 'j'), 99);
  t.is(cursor('G', 'ctrl-u'), 94);
  t.is(cursor('end', 'home'), 0);
});

test('another row begins its record anew', (t) => {
  const state = after(begin(), 'tab', 'j', 'shift-tab', 'j');
  t.deepEqual(placeOf(state).record, { cursor: 0, top: 0 });
});

test('Enter opens the row, and what lies behind is kept as it was', (t) => {
  const opened = after(begin(), 'j', 'j', 'enter');
  t.is(placeOf(opened).route, '/statements/a/2');
  t.is(placeOf(opened).focus, 'record');
  const back = after(opened, 'backspace');
  t.is(placeOf(back).route, '/statements');
  t.is(placeOf(back).list.cursor, 2);
  t.is(placeOf(after(back, ']')).route, '/statements/a/2');
});

test('going elsewhere from a place in the past forgets what lay ahead', (t) => {
  const state = after(begin(), 'enter', 'backspace', '2', '[', ']');
  t.is(placeOf(state).route, '/actors');
  t.is(state.places.length, 2);
});

test('back at the beginning and forward at the end stay where they are', (t) => {
  t.is(after(begin(), 'backspace').here, 0);
  t.is(after(begin(), ']').here, 0);
});

test('what is opened twice is in the history once', (t) => {
  t.is(after(begin('/statements/a/0'), 'enter').places.length, 1);
  t.is(after(begin(), '3').places.length, 1);
});

test('the panes have the keys in turn, both ways', (t) => {
  const focus = (...keys: readonly string[]) => placeOf(after(begin(), ...keys)).focus;
  t.is(focus('tab'), 'record');
  t.is(focus('tab', 'tab'), 'text');
  t.is(focus('tab', 'tab', 'tab'), 'list');
  t.is(focus('shift-tab'), 'text');
  t.is(focus('l'), 'record');
  t.is(focus('l', 'h'), 'list');
});

test('left goes back where there is nothing on the left', (t) => {
  t.is(placeOf(after(begin(), 'enter', 'shift-tab', 'h')).route, '/statements');
});

test('the chosen link is followed', (t) => {
  t.is(placeOf(after(begin(), 'tab', 'j', 'enter')).route, '/actors/two');
});

test('a page scrolls to a link that is out of sight before the link is chosen', (t) => {
  const down = after(begin(), 'tab', 'j', 'j');
  t.deepEqual(placeOf(down).record, { cursor: 1, top: 1 });
  const there = after(down, ...Array.from({ length: 8 }, () => 'j'));
  t.is(placeOf(there).record.cursor, 2);
  t.true(placeOf(there).record.top <= 12 && placeOf(there).record.top + 5 > 12);
});

test('a page can be read to its end, where there are no more links', (t) => {
  const state = after(begin(), 'tab', ...Array.from({ length: 60 }, () => 'j'));
  t.is(placeOf(state).record.top, 25);
});

test('a text follows its passages until one scrolls', (t) => {
  t.is(placeOf(begin()).text.top, null);
  t.deepEqual(placeOf(after(begin(), 'n')).text, { cursor: 1, top: null });
  t.deepEqual(placeOf(after(begin(), 'p')).text, { cursor: 0, top: null }, 'before the first there is none');
  t.deepEqual(placeOf(after(begin(), 'tab', 'tab', 'j')).text, { cursor: 0, top: 3 });
  t.is(placeOf(after(begin(), 'tab', 'tab', 'G')).text.top, 35);
});

test('an article that is read goes from record to record, and its address says where one is', (t) => {
  const stops = [
    { row: 0, route: '/statements/x/one' },
    { row: 4, route: '/events/two' },
  ];
  const go = (begun: State, ...keys: readonly string[]) =>
    keys.reduce((now, key) => {
      const chosen = stops.findIndex(({ route }) => placeOf(now).route.endsWith(`=${route.slice(1)}`));
      const reading: Scene = { ...scene, text: { ...scene.text, stops, chosen } };
      return press(now, { key, words: '' }, reading);
    }, begun);
  const first = change(go(begin('/articles/x'), 'n'), { focus: 'text' });
  t.is(placeOf(first).route, '/articles/x?at=statements/x/one');
  t.is(placeOf(go(first, 'n')).route, '/articles/x?at=events/two');
  t.is(placeOf(go(first, 'n', 'n', 'p')).route, '/articles/x?at=statements/x/one');
  t.is(placeOf(go(begin('/articles/x'), 'p')).route, '/articles/x?at=events/two');
  t.is(placeOf(go(begin('/articles/x?at=events/two'), 'p')).route, '/articles/x?at=statements/x/one');
  t.is(go(first, 'n').places.length, 1, 'it is still the same place');
  t.is(placeOf(go(first, 'enter')).route, '/statements/x/one');
});

test('t reads the words in their article', (t) => {
  const state = after(begin(), 't');
  t.is(placeOf(state).route, '/articles/a?at=statements/a/0');
  t.is(placeOf(state).focus, 'text');
});

test('a search is in its address from the first letter on', (t) => {
  const state = after(begin(), '/', 'a', 'space', 'b');
  t.is(contextOf(state), 'typing');
  t.is(placeOf(state).route, '/search?q=a+b');
  t.is(state.places.length, 2);
  const done = after(state, 'enter');
  t.is(contextOf(done), 'walk');
  t.is(placeOf(after(done, 'backspace')).route, '/statements');
});

test('letters are letters while one types, and arrows choose a result', (t) => {
  const state = after(begin(), '/', 'q', 'j', 'down', 'down');
  t.is(placeOf(state).route, '/search?q=qj');
  t.is(placeOf(state).list.cursor, 2);
  t.is(state.wish, null);
});

test('a search that is cancelled before anything was typed leads back', (t) => {
  t.is(placeOf(after(begin(), '/', 'escape')).route, '/statements');
  t.is(placeOf(after(begin(), '/', 'a', 'escape')).route, '/search?q=a');
});

test('the search goes on where it was left', (t) => {
  const state = after(begin('/search?q=abc'), '/', 'd');
  t.is(placeOf(state).route, '/search?q=abcd');
  t.is(state.places.length, 1);
});

test('what is pasted is typed, and means nothing elsewhere', (t) => {
  t.is(placeOf(pasted(after(begin(), '/'), 'a\nq')).route, '/search?q=a+q');
  t.deepEqual(pasted(begin(), 'qqq'), begin());
});

test('filters are chosen together, and taken away one by one or all at once', (t) => {
  const chosen = after(begin(), 'f', 'space', 'j', 'enter');
  t.is(placeOf(chosen).route, '/statements?form=DIRECT,INDIRECT');
  t.is(placeOf(after(chosen, 'space')).route, '/statements?form=DIRECT');
  t.is(placeOf(after(chosen, 'escape', 'x')).route, '/statements');
  t.is(chosen.places.length, 1, 'a filter is no step of the way');
});

test('another filter of a list begins at its first row', (t) => {
  t.is(placeOf(after(begin(), 'G', 'f', 'space')).list.cursor, 0);
});

test('a day is typed into its filter, and is refused where it is none', (t) => {
  const asked = after(begin(), 'f', 'l', 'enter');
  t.is(contextOf(asked), 'typing');
  const wrong = after(asked, '2', '0', 'enter');
  t.true(wrong.typing?.into === 'from' && wrong.typing.isBad);
  const right = after(wrong, '2', '1', '-', '1', '2', 'enter');
  t.is(placeOf(right).route, '/statements?from=2021-12');
  t.is(contextOf(right), 'filter');
  t.is(placeOf(after(right, 'enter', 'ctrl-u', 'enter')).route, '/statements');
});

test('the overlay of keys scrolls and closes, and swallows everything else', (t) => {
  const open = after(begin(), '?');
  t.is(contextOf(open), 'help');
  t.deepEqual(after(open, 'j', 'j', 'j', 'j').overlay, { kind: 'help', top: 2 });
  t.is(placeOf(after(open, 'enter')).route, '/statements');
  t.is(after(open, 'q').wish, null);
  t.is(after(open, 'q').overlay, null);
});

test('q leaves, and Ctrl-C does so from everywhere', (t) => {
  t.is(after(begin(), 'q').wish, 'quit');
  for (const before of [['/'], ['?'], ['f'], ['f', 'l', 'enter']]) {
    t.is(after(begin(), ...before, 'ctrl-c').wish, 'quit', before.join(' '));
  }
});

test('a pane that is not on the screen does not keep the keys', (t) => {
  const narrow: Scene = { ...scene, panes: ['list', 'record'] };
  const lost = after(begin(), 'tab', 'tab');
  t.is(placeOf(lost).focus, 'text');
  t.is(placeOf(press(lost, { key: 'j', words: 'j' }, narrow)).list.cursor, 1);
});

test('a key without a meaning changes nothing', (t) => {
  const state = begin();
  t.is(after(state, 'ctrl-x', 'ö', 'delete'), state);
});
