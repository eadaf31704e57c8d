import test from 'ava';
import fc from 'fast-check';
import { dayNumber } from './date.ts';
import { boundsOf, type Precision, qualifiersOf, tryBounds } from './edtf.ts';

const dates: ReadonlyArray<readonly [string, Precision, string | null, string | null]> = [
  ['2021-12-30', 'DAY', '2021-12-30', '2021-12-30'],
  ['2021-12-30~', 'DAY', '2021-12-30', '2021-12-30'],
  ['2021-12', 'MONTH', '2021-12-01', '2021-12-31'],
  ['2020-02', 'MONTH', '2020-02-01', '2020-02-29'],
  ['1900-02?', 'MONTH', '1900-02-01', '1900-02-28'],
  ['2021', 'YEAR', '2021-01-01', '2021-12-31'],
  ['2021%', 'YEAR', '2021-01-01', '2021-12-31'],
  ['0000', 'YEAR', '0000-01-01', '0000-12-31'],
  // Seasons are quarters.
  ['2021-21', 'SEASON', '2021-01-01', '2021-03-31'],
  ['2021-22', 'SEASON', '2021-04-01', '2021-06-30'],
  ['2021-23', 'SEASON', '2021-07-01', '2021-09-30'],
  ['2021-24', 'SEASON', '2021-10-01', '2021-12-31'],
  // Unspecified digits.
  ['2021-12-XX', 'MONTH', '2021-12-01', '2021-12-31'],
  ['2021-XX', 'YEAR', '2021-01-01', '2021-12-31'],
  ['2021-XX-XX', 'YEAR', '2021-01-01', '2021-12-31'],
  ['199X', 'INTERVAL', '1990-01-01', '1999-12-31'],
  ['19XX', 'INTERVAL', '1900-01-01', '1999-12-31'],
  ['-199X', 'INTERVAL', '-001999-01-01', '-001990-12-31'],
  // Intervals, open and unknown ends.
  ['2021-12-07/2022-01', 'INTERVAL', '2021-12-07', '2022-01-31'],
  ['2021-12-30/2021-12-30', 'INTERVAL', '2021-12-30', '2021-12-30'],
  ['2021-06/2021', 'INTERVAL', '2021-06-01', '2021-12-31'],
  ['2021-12-30/..', 'INTERVAL', '2021-12-30', null],
  ['2021-12-30/', 'INTERVAL', '2021-12-30', null],
  ['../2021-12-30', 'INTERVAL', null, '2021-12-30'],
  ['/2021', 'INTERVAL', null, '2021-12-31'],
  ['2021-12-30~/2022-01-10?', 'INTERVAL', '2021-12-30', '2022-01-10'],
  // Times of day count as the day that is written, whatever the offset.
  ['2021-12-30T23:30:00', 'DAY', '2021-12-30', '2021-12-30'],
  ['2021-12-30T23:30:00Z', 'DAY', '2021-12-30', '2021-12-30'],
  ['2021-12-30T23:30:00-05:00', 'DAY', '2021-12-30', '2021-12-30'],
  ['2021-12-30T00:30:00+03:00', 'DAY', '2021-12-30', '2021-12-30'],
  ['2021-12-30T20:00Z/2021-12-30T21:00Z', 'INTERVAL', '2021-12-30', '2021-12-30'],
  // Negative and long years.
  ['-0044-03-15', 'DAY', '-000044-03-15', '-000044-03-15'],
  ['-0004-02-29', 'DAY', '-000004-02-29', '-000004-02-29'],
  ['-0044', 'YEAR', '-000044-01-01', '-000044-12-31'],
  ['Y17000', 'YEAR', '+017000-01-01', '+017000-12-31'],
  ['Y-17000', 'YEAR', '-017000-01-01', '-017000-12-31'],
];

for (const [date, precision, earliest, latest] of dates) {
  test(`The date ${date} is as exact as it says`, (t) => {
    t.deepEqual(boundsOf(date), { precision, earliest, latest });
  });
}

test('Days that no calendar has are refused', (t) => {
  for (const date of [
    '2021-02-29',
    '1900-02-29',
    '2021-02-29~',
    '2021-02-29T10:00:00',
    '2021-02-29/2021-05',
    '2020-02-30',
  ]) {
    t.throws(() => boundsOf(date), { code: 'BAD_DATE' }, date);
  }
});

test('What is no date of level 1 is refused', (t) => {
  const others = [
    '',
    ' 2021',
    '2021\n',
    '20',
    '-20',
    '201',
    '20211230',
    '2021-00',
    '2021-25',
    '[2021,2022]',
    '2021-12-~30',
  ];
  for (const date of [...others, 'XXXX-12', '156X-12-25', '..', 'yesterday', '2021-12-30T25:00:00']) {
    t.throws(() => boundsOf(date), { code: 'BAD_DATE' }, date);
    t.is(tryBounds(date), undefined);
  }
});

test('An interval that says neither end, or ends before it begins, is refused', (t) => {
  for (const date of ['/', '../..', '/..'])
    t.throws(() => boundsOf(date), { code: 'BAD_DATE', message: /neither/ });
  t.throws(() => boundsOf('2022/2021'), { code: 'BAD_DATE', message: /ends before it begins/ });
  t.throws(() => boundsOf('2021-12-31/2021-12-30'), { code: 'BAD_DATE' });
});

test('Years past the reach of dates are refused, and so is what is too long to be one', (t) => {
  for (const date of ['Y170000002', 'Y-999999999', `Y${'9'.repeat(100_000)}`]) {
    t.throws(() => boundsOf(date), { code: 'BAD_DATE' });
  }
});

test('Qualifiers are those of the date or of either end', (t) => {
  t.deepEqual(qualifiersOf('2021-12-30'), { approximate: false, uncertain: false });
  t.deepEqual(qualifiersOf('2021-12~'), { approximate: true, uncertain: false });
  t.deepEqual(qualifiersOf('2021?'), { approximate: false, uncertain: true });
  t.deepEqual(qualifiersOf('2021%'), { approximate: true, uncertain: true });
  t.deepEqual(qualifiersOf('../2021?'), { approximate: false, uncertain: true });
  t.throws(() => qualifiersOf('soon'), { code: 'BAD_DATE' });
});

test('Any day is its own bounds, and lies in its month, its year and any interval from it', (t) => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (date) => {
      t.deepEqual(boundsOf(date), { precision: 'DAY', earliest: date, latest: date });
      for (const wider of [date.slice(0, 7), date.slice(0, 4), `${date}/..`, `../${date}`]) {
        const { earliest, latest } = boundsOf(wider);
        const number = dayNumber(date) ?? Number.NaN;
        t.true(earliest === null || (dayNumber(earliest) ?? Number.NaN) <= number);
        t.true(latest === null || (dayNumber(latest) ?? Number.NaN) >= number);
      }
    }),
    { numRuns: 50 },
  );
});

test('Nothing that is written makes reading a date fail otherwise', (t) => {
  const piece = fc.constantFrom(
    '2021',
    '-',
    '12',
    '30',
    'X',
    '~',
    '?',
    '%',
    '/',
    '..',
    'T',
    ':',
    'Z',
    '+03:00',
    'Y',
    '0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const bounds = tryBounds(pieces.join(''));
      t.true(bounds === undefined || bounds.earliest !== null || bounds.latest !== null);
    }),
    { numRuns: 300 },
  );
});
