import test from 'ava';
import { isDuration, parseDuration } from './duration.ts';

test('The parts of a duration are read', (t) => {
  t.deepEqual(parseDuration('PT50M'), { minutes: 50 });
  t.deepEqual(parseDuration('P1Y2M3W4DT5H6M7.5S'), {
    years: 1,
    months: 2,
    weeks: 3,
    days: 4,
    hours: 5,
    minutes: 6,
    seconds: 7.5,
  });
  t.deepEqual(parseDuration('PT1,5H'), { hours: 1.5 });
  t.deepEqual(parseDuration('-P1D'), { days: 1, negative: true });
});

test('What has something around a duration is none', (t) => {
  for (const text of ['xPT5M', 'PT5Mx', ' PT5M', 'PT5M\n', 'P1DT', 'P', 'PT', '', 'PT5M3H', 'P-5D', 'p1d']) {
    t.false(isDuration(text), text);
  }
});

test('Only the last part of a duration may have a fraction', (t) => {
  t.false(isDuration('P1.5Y2M'));
  t.true(isDuration('P1Y2.5M'));
});

test('What is no duration is refused with its words', (t) => {
  t.throws(() => parseDuration('fifty minutes'), { code: 'BAD_DURATION', message: /“fifty minutes”/ });
});
