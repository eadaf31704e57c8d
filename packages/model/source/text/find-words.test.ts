import test from 'ava';
import fc from 'fast-check';
import { findWordsIn } from './find-words.ts';
import { indexText } from './text-index.ts';

const PADDING = ' filler'.repeat(4000);

test('Words are found at every place, also where places overlap', (t) => {
  t.deepEqual(findWordsIn(indexText('aaa'))('aa'), [0, 1]);
  t.deepEqual(findWordsIn(indexText('abc'))('x'), []);
});

test('A long text gives the same places as a short one', (t) => {
  const words = fc.array(fc.constantFrom('Anna', 'said', 'é', '🙂', 'e\u0301', '12', 'x'), { maxLength: 12 });
  const gaps = fc.array(fc.constantFrom(' ', ', ', '\r\n', '\u00a0', '-', ''), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, gaps, fc.nat(30), fc.integer({ min: 1, max: 20 }), (parts, between, from, length) => {
      const text = parts.map((part, i) => part + (between[i] ?? '')).join('');
      const needle = text.slice(from, from + length);
      fc.pre(needle !== '' && needle.isWellFormed());
      t.deepEqual(
        findWordsIn(indexText(text + PADDING))(needle).filter((at) => at + needle.length <= text.length),
        findWordsIn(indexText(text))(needle),
      );
    }),
  );
});

test('Words that end inside a longer word of a long text are found', (t) => {
  const index = indexText(`An unsaid word${PADDING}`);
  t.deepEqual(findWordsIn(index)('n unsa'), [1]);
  t.deepEqual(findWordsIn(index)('said'), [5]);
});
