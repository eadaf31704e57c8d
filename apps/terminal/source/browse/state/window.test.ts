import test from 'ava';
import { moved, topFor } from './window.ts';

test('the window follows the chosen row by as little as it must', (t) => {
  t.is(topFor({ cursor: 3, top: 0 }, 100, 10), 0);
  t.is(topFor({ cursor: 10, top: 0 }, 100, 10), 1);
  t.is(topFor({ cursor: 4, top: 20 }, 100, 10), 4);
});

test('no room is wasted below the last row', (t) => {
  t.is(topFor({ cursor: 99, top: 95 }, 100, 10), 90);
  t.is(topFor({ cursor: 0, top: 0 }, 3, 10), 0);
});

test('the chosen row stays within the list', (t) => {
  t.deepEqual(moved({ cursor: 5, top: 0 }, 1000, 20, 10), { cursor: 19, top: 10 });
  t.deepEqual(moved({ cursor: 5, top: 4 }, -3, 20, 10), { cursor: 0, top: 0 });
  t.deepEqual(moved({ cursor: 0, top: 0 }, 1, 0, 10), { cursor: 0, top: 0 });
});
