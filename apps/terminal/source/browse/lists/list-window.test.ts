import test from 'ava';
import {
  countOf,
  type ListPage,
  type ListWindow,
  type PageWish,
  rowAt,
  unread,
  wishFor,
  withPage,
} from './list-window.ts';

/** A server with a list of numbers, which counts when the first page is asked for. */
function serve(total: number, wish: PageWish): ListPage<number> {
  const size = wish.first ?? wish.last ?? 0;
  const start = wish.after === undefined ? 0 : Number(wish.after) + 1;
  const end = wish.before === undefined ? total : Number(wish.before);
  const from = wish.first === undefined ? Math.max(0, end - size) : start;
  const to = wish.first === undefined ? end : Math.min(total, start + size);
  return {
    rows: Array.from({ length: to - from }, (_, index) => from + index),
    startCursor: String(from),
    endCursor: String(to - 1),
    hasNextPage: to < total,
    hasPreviousPage: from > 0,
    ...(wish.after === undefined && wish.before === undefined ? { totalCount: total } : {}),
  };
}

function scroll(window: ListWindow<number>, total: number, from: number, to: number) {
  let next = window;
  let requests = 0;
  for (let wish = wishFor(next, from, to); wish; wish = wishFor(next, from, to)) {
    next = withPage(next, wish, serve(total, wish));
    if (++requests > 1000) throw new Error('It never has enough.');
  }
  return { window: next, requests };
}

test('a short list is read at once', (t) => {
  const { window, requests } = scroll(unread, 7, 0, 10);
  t.is(requests, 1);
  t.is(countOf(window), 7);
  t.true(window.isComplete);
});

test('a long list is read a little ahead of the screen, and no further', (t) => {
  const { window } = scroll(unread, 100_000, 0, 20);
  t.is(countOf(window), 100_000);
  t.true(window.head.length >= 60 && window.head.length <= 150);
  t.is(rowAt(window, 5), 5);
  t.is(rowAt(window, 5000), undefined);
  t.is(wishFor(window, 0, 20), undefined);
});

test('the end of a long list is one page away', (t) => {
  const { window } = scroll(unread, 100_000, 0, 20);
  const { window: atEnd, requests } = scroll(window, 100_000, 99_980, 100_000);
  t.true(requests <= 2);
  t.is(rowAt(atEnd, 99_999), 99_999);
  t.is(rowAt(atEnd, 99_980), 99_980);
  t.is(rowAt(atEnd, 3), 3);
});

test('a list is read backwards from its end', (t) => {
  let { window } = scroll(unread, 1000, 0, 20);
  for (let from = 980; from >= 500; from -= 20) {
    window = scroll(window, 1000, from, from + 20).window;
    for (let row = from; row < from + 20; row++) t.is(rowAt(window, row), row);
  }
});

test('reading from both ends meets without a row twice or missing', (t) => {
  let { window } = scroll(unread, 230, 0, 20);
  ({ window } = scroll(window, 230, 210, 230));
  for (let from = 0; from < 230; from += 10) ({ window } = scroll(window, 230, from, from + 20));
  t.true(window.isComplete);
  t.deepEqual(
    Array.from({ length: countOf(window) }, (_, row) => rowAt(window, row)),
    Array.from({ length: 230 }, (_, row) => row),
  );
});

test('a page without rows ends the list', (t) => {
  const page = { rows: [], startCursor: null, endCursor: null, hasNextPage: true, hasPreviousPage: true };
  t.true(withPage(unread, { first: 50 }, page).isComplete);
});

test('a list that has become shorter meanwhile ends where it ends', (t) => {
  const { window } = scroll(unread, 200, 0, 20);
  const shorter = withPage(window, { first: 50, after: '99' }, { ...serve(110, { first: 50, after: '99' }) });
  t.true(shorter.isComplete);
  t.is(countOf(shorter), shorter.head.length);
});
