import test from 'ava';
import { turns } from './requests.ts';

const subjects = Array.from({ length: 100 }, (_, index) => ({ index, slug: `s${index}`, after: undefined }));

test('every subject comes once before any comes again', (t) => {
  const next = turns('page', subjects);
  t.is(new Set(subjects.map(() => next().index)).size, 100);
});

test('neighbours are far apart', (t) => {
  const next = turns('one', subjects);
  t.true(Math.abs(next().index - next().index) > 20);
});

test('the repeated question asks for the same again', (t) => {
  const next = turns('repeated', subjects);
  t.is(next(), next());
});

test('there must be something to ask for', (t) => {
  t.throws(() => turns('one', []), { instanceOf: RangeError });
});
