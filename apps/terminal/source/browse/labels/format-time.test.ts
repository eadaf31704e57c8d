import test from 'ava';
import { formatTime } from './format-time.ts';

test('a date is written as the language does, as exactly as it is known', (t) => {
  t.is(formatTime('2021-12-30', 'en'), '30 Dec 2021');
  t.is(formatTime('2021-12-30', 'fr'), '30 déc. 2021');
  t.is(formatTime('2021-06', 'fr'), 'juin 2021');
  t.is(formatTime('2021', 'en'), '2021');
  t.is(formatTime('2021-22', 'fr'), 'été 2021');
});

test('what is about or perhaps so says it', (t) => {
  t.is(formatTime('2021-12~', 'en'), 'about Dec 2021');
  t.is(formatTime('2021-12-07?', 'fr'), 'peut-être 7 déc. 2021');
});

test('an interval names its ends, and an open one its only end', (t) => {
  t.is(formatTime('2021-12-07/2021-12-30', 'en'), '7 Dec 2021 – 30 Dec 2021');
  t.is(formatTime('../2021-12-30', 'fr'), 'jusqu’au 30 déc. 2021');
  t.is(formatTime('2021-12-30/..', 'en'), 'from 30 Dec 2021');
  t.is(formatTime('2021-12/', 'en'), 'from Dec 2021');
});

test('what is no date known here stays as it is', (t) => {
  t.is(formatTime('Y-17000', 'en'), 'Y-17000');
  t.is(formatTime('2021-12-30T16:30-05:00', 'en'), '2021-12-30T16:30-05:00');
});
