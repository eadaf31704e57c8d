import test from 'ava';
import { printable, printableLine } from './printable.ts';

test('escape sequences are shown and not sent', (t) => {
  t.is(printable('\u001b[2J\u001b]0;title\u0007'), '␛[2J␛]0;title␇');
  t.is(printable('\u009b31m\u007f'), '\ufffd31m␡');
});

test('marks that reorder what follows are shown and not sent', (t) => {
  t.is(printable('a\u202eb\u2066c'), 'a\ufffdb\ufffdc');
});

test('half of a surrogate pair is replaced', (t) => {
  t.is(printable('a\ud83d'), 'a\ufffd');
});

test('words, accents, astral characters and right-to-left text stay as they are', (t) => {
  const text = 'L’œuvre, « à Genève », e\u0301té 🕊️ שלום\u200f\u00a0— fin';
  t.is(printable(text), text);
});

test('every offset into the text still holds', (t) => {
  const text = 'a\tb\r\nc\rd\u001be\u2028🕊️\u0085f';
  t.is(printable(text).length, text.length);
  t.is(printable(text), 'a b \nc␍d␛e 🕊️\ufffdf');
});

test('one line has no line feeds and single spaces', (t) => {
  t.is(printableLine('  one\r\n  two\tthree\u00a0four '), 'one two three four');
});
