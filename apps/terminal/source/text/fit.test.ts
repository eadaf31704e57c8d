import test from 'ava';
import stringWidth from 'string-width';
import { cut, pad } from './fit.ts';

test('a line that fits is left alone', (t) => {
  t.is(cut('Genève', 6), 'Genève');
});

test('a line is cut by what it takes on the screen', (t) => {
  t.is(cut('Genève, janvier', 7), 'Genève…');
  t.true(stringWidth(cut('日本語のテキスト', 7)) <= 7);
  t.is(cut('🕊️🕊️🕊️', 4), '🕊️…');
});

test('a line is filled by what it takes on the screen', (t) => {
  t.is(pad('日本', 6), '日本  ');
  t.is(pad('e\u0301', 3), 'e\u0301  ');
  t.is(pad('12', 4, 'right'), '  12');
});
