import test from 'ava';
import { readMarkup } from './markup.ts';

test('Marks give their tags and places, in one another too', (t) => {
  const text = 'Hungary agreed to talk';
  t.deepEqual(readMarkup('(SRC/TAR: Hungary) (EVT: agreed (LOC: to) talk)', text), [
    { tags: ['SRC', 'TAR'], start: 0, end: 7 },
    { tags: ['LOC'], start: 15, end: 17 },
    { tags: ['EVT'], start: 8, end: 22 },
  ]);
});

test('Parentheses of the text itself stay', (t) => {
  t.deepEqual(readMarkup('(SRC: NATO (the alliance)) met (again)', 'NATO (the alliance) met (again)'), [
    { tags: ['SRC'], start: 0, end: 19 },
  ]);
});

test('Markup that is not of this text is not used', (t) => {
  t.is(readMarkup('(SRC: Hungary) agreed', 'Hungary did agree'), undefined);
});
