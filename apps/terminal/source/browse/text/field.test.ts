import test from 'ava';
import { edited, fieldOf, typed } from './field.ts';

test('words are typed where the cursor is', (t) => {
  t.deepEqual(typed({ text: 'ac', at: 1 }, 'b'), { text: 'abc', at: 2 });
  t.deepEqual(typed(fieldOf(''), 'a\nb\u001b'), { text: 'a b ', at: 4 });
});

test('a character is erased whole', (t) => {
  t.deepEqual(edited(fieldOf('ae\u0301'), 'erase'), { text: 'a', at: 1 });
  t.deepEqual(edited(fieldOf('👩‍👩‍👧'), 'erase'), { text: '', at: 0 });
  t.deepEqual(edited(fieldOf(''), 'erase'), { text: '', at: 0 });
  t.deepEqual(edited({ text: 'ab', at: 1 }, 'erase-next'), { text: 'a', at: 1 });
});

test('a word is erased, and everything before the cursor', (t) => {
  t.deepEqual(edited(fieldOf('one two '), 'erase-word'), { text: 'one ', at: 4 });
  t.deepEqual(edited({ text: 'one two', at: 3 }, 'erase-all'), { text: ' two', at: 0 });
});

test('the cursor goes from character to character', (t) => {
  t.is(edited(fieldOf('ae\u0301'), 'left').at, 1);
  t.is(edited({ text: 'e\u0301a', at: 0 }, 'right').at, 2);
  t.is(edited(fieldOf('abc'), 'start').at, 0);
  t.is(edited({ text: 'abc', at: 0 }, 'end').at, 3);
  t.is(edited(fieldOf('abc'), 'right').at, 3);
});
