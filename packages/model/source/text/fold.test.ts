import test from 'ava';
import fc from 'fast-check';
import { fold, foldWithOffsets } from './fold.ts';

test('Case, accents, ligatures, apostrophes, dashes and spaces fold away', (t) => {
  t.is(fold('L’ŒUVRE d’Élysée —\u00a0où\u202fça'), "l'oeuvre d'elysee - ou ca");
  t.is(fold('Straße, Ærø, Łódź, ﬁn'), 'strasse, aero, lodz, fin');
  t.is(fold('« oui »'), '" oui "');
});

test('Of ASCII only case, spaces and backticks fold', (t) => {
  t.is(fold('He said: "NATO-14"'), 'he said: "nato-14"');
  t.is(fold('The `Old`\tPort'), "the 'old' port");
});

test('Composed and decomposed letters fold to the same', (t) => {
  t.is(fold('Élysée'.normalize('NFC')), fold('Élysée'.normalize('NFD')));
});

test('Right-to-left letters stay as they are, without their points', (t) => {
  t.is(fold('قَالَ'), 'قال');
});

test('Folding with offsets gives the same text as folding', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      t.is(foldWithOffsets(text).text, fold(text));
    }),
  );
});

test('Every folded unit knows the character that it came from', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: folded, offsets } = foldWithOffsets(text);
      t.is(offsets.length, folded.length + 1);
      t.is(offsets.at(-1), text.length);
      for (const [i, offset] of offsets.entries()) t.true(offset >= (offsets[i - 1] ?? 0));
    }),
  );
});

test('A letter that folds to two units gives its offset to both', (t) => {
  t.deepEqual(foldWithOffsets('cœur').offsets, [0, 1, 1, 2, 3, 4]);
});
