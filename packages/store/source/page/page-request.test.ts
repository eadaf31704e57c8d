import test from 'ava';
import { readPageRequest } from './page-request.ts';

test('a page has twenty records from the beginning where nobody says', (t) => {
  t.deepEqual(readPageRequest({}), { size: 20, isBackward: false, after: undefined, before: undefined });
});

test('a page is counted from the end with "last"', (t) => {
  t.deepEqual(readPageRequest({ last: 0, before: 'c' }), {
    size: 0,
    isBackward: true,
    after: undefined,
    before: 'c',
  });
});

test('a page that is too large, negative or broken is refused, with the limit and what was asked', (t) => {
  t.throws(() => readPageRequest({ first: 101 }), {
    code: 'BAD_PAGE',
    message: '"first" is a whole number from 0 to 100; 101 was asked.',
  });
  t.throws(() => readPageRequest({ last: -1 }), {
    code: 'BAD_PAGE',
    message: '"last" is a whole number from 0 to 100; -1 was asked.',
  });
  t.throws(() => readPageRequest({ first: 1.5 }), { code: 'BAD_PAGE' });
  t.throws(() => readPageRequest({ first: Number.NaN }), { code: 'BAD_PAGE' });
});

test('a page with both ends is refused', (t) => {
  t.throws(() => readPageRequest({ first: 1, last: 2 }), {
    code: 'BAD_PAGE',
    message: 'A page has "first" or "last", not both (1 and 2 were asked).',
  });
});
