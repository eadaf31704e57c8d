import { fold, foldWithOffsets } from '@depeche/model';
import test from 'ava';
import { locateWords, wordsOf } from './words.ts';

test('words are parted at apostrophes, hyphens and everything that is no letter or digit', (t) => {
  t.deepEqual(wordsOf('L’OTAN, porte-parole : 100 000 soldats…'), [
    'l',
    'otan',
    'porte',
    'parole',
    '100',
    '000',
    'soldats',
  ]);
});

test('words know where they stand in the text as it was', (t) => {
  for (const text of ['Œuvre d’art', 'E\u0301lyse\u0301e 😀 cœur', 'Straße, ﬁn', 'שלום עולם', 'ΣΟΦΟΣ']) {
    for (const { text: word, start, end } of locateWords(text))
      t.deepEqual(wordsOf(text.slice(start, end)), [word]);
  }
  const [first] = locateWords('e\u0301té');
  t.deepEqual(first, { text: 'ete', start: 0, end: 4 });
});

test('folding a text at once and folding it character by character are the same', (t) => {
  let text = '';
  for (let code = 0; code < 0x3000; code++) text += `${String.fromCodePoint(code)}x`;
  text += '😀𝒜ﬁ한글İıΑΣ Σ';
  t.is(fold(text), foldWithOffsets(text).text);
});
