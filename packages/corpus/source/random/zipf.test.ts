import test from 'ava';
import { randomOf } from './random.ts';
import { zipf } from './zipf.ts';

test('a rank comes up as often as one over its place', (t) => {
  const draw = zipf(1_000);
  const random = randomOf(1, 1);
  const ranks = Array.from({ length: 100_000 }, () => draw(random));
  const countOf = (rank: number) => ranks.filter((each) => each === rank).length;
  const [first, second, tenth] = [countOf(0), countOf(1), countOf(9)];
  t.true(Math.abs(first / second - 2) < 0.1, `${first} and ${second}`);
  t.true(Math.abs(first / tenth - 10) < 1.5, `${first} and ${tenth}`);
  t.true(ranks.every((rank) => Number.isInteger(rank) && rank >= 0 && rank < 1_000));
});
