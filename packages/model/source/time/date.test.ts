import test from 'ava';
import { dayNumber, isDate } from './date.ts';

test('Days that the calendar has are days', (t) => {
  for (const day of [
    '2021-12-30',
    '2020-02-29',
    '2000-02-29',
    '0000-01-01',
    '-000044-03-15',
    '+012021-01-01',
  ]) {
    t.true(isDate(day), day);
  }
});

test('Days that no calendar has, and other forms, are none', (t) => {
  const days = ['2021-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '2021-2-3', '20211230'];
  for (const day of [
    ...days,
    '2021',
    '2021-12-30T00:00',
    '-000000-01-01',
    '+002021-01-01',
    ' 2021-12-30',
    '',
  ]) {
    t.false(isDate(day), day);
  }
});

test('Days are numbered from 1 January 1970', (t) => {
  t.is(dayNumber('1970-01-01'), 0);
  t.is(dayNumber('1970-01-02'), 1);
  t.is(dayNumber('1969-12-31'), -1);
  t.is(dayNumber('2021-12-30'), 18991);
  t.is(dayNumber('-000001-12-31'), -719529);
  t.is(dayNumber('2021-02-30'), undefined);
});
