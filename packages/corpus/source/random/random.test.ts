import test from 'ava';
import { randomOf } from './random.ts';

test('neighbouring seeds and numbers do not begin alike', (t) => {
  for (const draw of [(i: number) => randomOf(i, 1).part(), (i: number) => randomOf(1, i).part()]) {
    const parts = Array.from({ length: 1_000 }, (_, i) => draw(i));
    const tenths = [...Map.groupBy(parts, (part) => Math.floor(part * 10)).values()];
    t.is(tenths.length, 10);
    for (const { length } of tenths) t.true(length > 60 && length < 140, `${length} of 1000 in a tenth`);
    const rising = parts.filter((part, i) => part > (parts[i - 1] ?? 0)).length;
    t.true(rising > 450 && rising < 550, `${rising} of 1000 rise`);
  }
});

test('values come up as often as their weights say', (t) => {
  const random = randomOf(5, 5);
  const counts = { often: 0, seldom: 0 };
  for (let i = 0; i < 10_000; i++) counts[random.weigh({ often: 0.9, seldom: 0.1 })]++;
  t.true(counts.seldom > 900 && counts.seldom < 1_100, JSON.stringify(counts));
});
