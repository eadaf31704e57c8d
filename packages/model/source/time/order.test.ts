import test from 'ava';
import fc from 'fast-check';
import { boundsOf } from './edtf.ts';
import { compareTimes, earliestDay, latestDay, overlapsRange, precisionRank } from './order.ts';

function sorted(dates: readonly string[]): string[] {
  return [...dates].sort((a, b) => compareTimes(boundsOf(a), boundsOf(b)));
}

test('Dates of unequal precision are ordered by their earliest day, then by exactness', (t) => {
  const expected = [
    '../2021-12-30',
    '-0044-03-15',
    '2021-06',
    '2021-12-01',
    '2021-12',
    '2021-12-01/2021-12-02',
    '2021-12-30',
    '2021-12-30/..',
    '2022-01-01',
    '2022-01',
    '2022-21',
    '2022',
    'Y17000',
  ];
  t.deepEqual(sorted(expected.toReversed()), expected);
});

test('The order of times holds together', (t) => {
  const date = fc.constantFrom(
    '../2021',
    '2021',
    '2021-01',
    '2021-21',
    '2021-01-01',
    '2021/2022',
    '2021-01-02',
    '/2022',
  );
  fc.assert(
    fc.property(date, date, date, (x, y, z) => {
      const [a, b, c] = [boundsOf(x), boundsOf(y), boundsOf(z)];
      t.is(Math.sign(compareTimes(a, b)), -Math.sign(compareTimes(b, a)) + 0);
      if (compareTimes(a, b) <= 0 && compareTimes(b, c) <= 0) t.true(compareTimes(a, c) <= 0);
    }),
  );
});

test('The exactest precision ranks first', (t) => {
  t.deepEqual((['DAY', 'MONTH', 'SEASON', 'YEAR', 'INTERVAL'] as const).map(precisionRank), [0, 1, 2, 3, 4]);
});

test('An open end lies before or after every day', (t) => {
  t.true(earliestDay(null) < earliestDay('-271820-01-01'));
  t.true(latestDay(null) > latestDay('+275759-01-01'));
  t.is(earliestDay('1970-01-02'), 1);
});

test('A date matches the ranges that it overlaps', (t) => {
  const december = { from: '2021-12-01', to: '2021-12-31' };
  for (const date of [
    '2021-12',
    '2021',
    '2021-24',
    '2021-12-31',
    '2021-11-01/2021-12-01',
    '2021-12-30/..',
    '../2022',
  ]) {
    t.true(overlapsRange(date, december), date);
  }
  for (const date of ['2021-06', '2020', '2021-23', '2022-01-01/..', '../2021-11-30']) {
    t.false(overlapsRange(date, december), date);
  }
});

test('An end of a range that is left out is open', (t) => {
  t.true(overlapsRange('2021', { from: '2021-12-31' }));
  t.false(overlapsRange('2021', { from: '2022-01-01', to: null }));
  t.true(overlapsRange('2021', { to: '2021-01-01' }));
  t.true(overlapsRange('2021', {}));
});

test('A range whose end is no day is refused', (t) => {
  t.throws(() => overlapsRange('2021', { from: '2021' }), { code: 'BAD_DATE', message: /“2021”/ });
  t.throws(() => overlapsRange('2021', { to: '2021-02-30' }), { code: 'BAD_DATE' });
  t.throws(() => overlapsRange('soon', {}), { code: 'BAD_DATE' });
});
