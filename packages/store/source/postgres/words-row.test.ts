import test from 'ava';
import { vectorRow } from './words-row.ts';

/** PostgreSQL refuses a vector of a mebibyte: words, two bytes for how many places, two for each. */
const MEBIBYTE = 2 ** 20;

function sizeOf(lexemes: string): number {
  const sizes = lexemes.split(' ').map((entry) => {
    const [word = '', places = ''] = entry.split(':');
    return Buffer.byteLength(word) - 2 + 3 + 2 * places.split(',').length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('names weigh more than other words, and texts stand apart', (t) => {
  t.deepEqual(vectorRow({ rowid: 7, name: 'anna \ue000 ann', text: 'anna speaks' }), {
    rowid: 7,
    lexemes: "'anna':1A,4 'ann':3A 'speaks':5",
    folded: ' anna \ue000 ann \ue000 anna speaks ',
  });
});

test('however long a text is, its vector is one that PostgreSQL takes, and common words push out no others', (t) => {
  const words = Array.from({ length: 30_000 }, (_, i) => `w${i}`);
  const often = words.flatMap((word) => Array.from({ length: 15 }, () => word));
  const { lexemes } = vectorRow({ rowid: 1, name: 'last', text: [...often, 'rare'].join(' ') });
  t.true(sizeOf(lexemes) < MEBIBYTE);
  t.is(lexemes.split(' ').length, words.length + 2);
  const many = Array.from({ length: 200_000 }, (_, i) => `word${i}`).join(' ');
  const full = vectorRow({ rowid: 1, name: 'last', text: many }).lexemes;
  t.true(sizeOf(full) < MEBIBYTE);
  t.true(full.startsWith("'last':1A "));
});
