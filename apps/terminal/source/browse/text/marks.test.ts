import test from 'ava';
import { runsOf } from './marks.ts';

const mark = (start: number, end: number, style: string) => ({ start, end, style });

test('a text without marks is one run', (t) => {
  t.deepEqual(runsOf({ start: 2, end: 9 }, [mark(0, 2, 'a'), mark(9, 12, 'a')]), [
    { start: 2, end: 9, styles: [] },
  ]);
});

test('a text is cut where a mark begins and ends', (t) => {
  t.deepEqual(runsOf({ start: 0, end: 10 }, [mark(3, 5, 'a')]), [
    { start: 0, end: 3, styles: [] },
    { start: 3, end: 5, styles: ['a'] },
    { start: 5, end: 10, styles: [] },
  ]);
});

test('a mark that goes over the end of a row is cut there', (t) => {
  t.deepEqual(runsOf({ start: 4, end: 6 }, [mark(0, 20, 'a')]), [{ start: 4, end: 6, styles: ['a'] }]);
});

test('marks overlap, and one lies within another', (t) => {
  t.deepEqual(
    runsOf({ start: 0, end: 10 }, [mark(0, 8, 'content'), mark(2, 4, 'cue'), mark(6, 10, 'source')]).map(
      ({ start, end, styles }) => [start, end, ...styles],
    ),
    [
      [0, 2, 'content'],
      [2, 4, 'content', 'cue'],
      [4, 6, 'content'],
      [6, 8, 'content', 'source'],
      [8, 10, 'source'],
    ],
  );
});
