import test from 'ava';
import { median, percentile, slope } from './summary.ts';

test('the median is the middle figure, whatever their order', (t) => {
  t.is(median([9, 1, 5]), 5);
  t.is(median([4, 1, 3, 2]), 2.5);
  t.is(median([]), Number.NaN);
});

test('a percentile is one of the figures, and that part of them is no greater', (t) => {
  const figures = Array.from({ length: 100 }, (_, i) => 100 - i);
  t.is(percentile(figures, 0.5), 50);
  t.is(percentile(figures, 0.99), 99);
  t.is(percentile([7], 0.99), 7);
  t.is(percentile([3, 8], 0), 3);
});

test('the slope is how much one grows with the other', (t) => {
  t.is(
    slope([
      [0, 5],
      [1, 7],
      [2, 9],
    ]),
    2,
  );
  t.is(
    slope([
      [0, 4],
      [10, 4],
    ]),
    0,
  );
  t.is(slope([[3, 1]]), 0);
});
