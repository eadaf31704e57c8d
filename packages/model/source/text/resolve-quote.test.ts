import test from 'ava';
import fc from 'fast-check';
import { createHints } from './hints.ts';
import type { Quote } from './quotation.ts';
import { findAll, resolveQuote } from './resolve-quote.ts';
import { prepareText } from './segmented-text.ts';

const text = [
  'Anna a dit\u00a0: «\u00a0L’été est là.\u00a0» Anna est partie.',
  "Bert 🙂 a dit que l'e\u0301te\u0301 viendrait, a dit encore Bert.",
  'قال «نعم» ثم غادر.',
].join('\r\n');
const prepared = prepareText(text, 'fr');

function resolve(quote: Quote) {
  return resolveQuote(prepared, quote, createHints());
}

function span(quote: Quote) {
  const result = resolve(quote);
  return 'span' in result ? result.span : result.problem;
}

function problem(quote: Quote) {
  const result = resolve(quote);
  return 'problem' in result ? result.problem : result.span;
}

test('Words that stand once are found', (t) => {
  t.deepEqual(span('est partie'), { start: 36, end: 46, exact: 'est partie' });
  t.deepEqual(span('نعم'), { start: 110, end: 113, exact: 'نعم' });
});

test('Offsets after an astral character count code points', (t) => {
  t.deepEqual(span('🙂 a'), { start: 54, end: 57, exact: '🙂 a' });
  t.deepEqual(span('viendrait'), { start: 74, end: 83, exact: 'viendrait' });
});

test('No words are found that would cut a combining mark off', (t) => {
  t.like(problem("l'e\u0301te"), { code: 'WORDS_NOT_FOUND' });
  t.like(problem('e\u0301te'), { nearest: 'été' });
  t.deepEqual(span('e\u0301te\u0301'), { start: 68, end: 73, exact: 'e\u0301te\u0301' });
});

test('Half of an astral character is found nowhere', (t) => {
  t.like(problem('\ud83d'), { code: 'WORDS_NOT_FOUND' });
  t.like(problem('\ude42 a'), { code: 'WORDS_NOT_FOUND' });
});

test('Other apostrophes and spaces are no match, but a hint', (t) => {
  t.like(problem("L'été est"), { code: 'WORDS_NOT_FOUND', nearest: 'L’été est' });
  t.like(problem('dit : '), { code: 'WORDS_NOT_FOUND', nearest: 'dit\u00a0:' });
});

test('Words that stand more than once are refused with the paragraphs where they stand', (t) => {
  t.like(problem('a dit'), { code: 'WORDS_AMBIGUOUS', found: '“a dit” 3 times, in paragraphs 1, 2' });
  t.like(problem('Anna'), { code: 'WORDS_AMBIGUOUS', found: '“Anna” 2 times, in paragraph 1' });
});

test('A paragraph, an occurrence, a prefix or a suffix tells one place from the others', (t) => {
  t.like(span({ exact: 'a dit', paragraph: 1 }), { start: 5 });
  t.like(span({ exact: 'a dit', occurrence: 2 }), { start: 56 });
  t.like(span({ exact: 'a dit', paragraph: 2, occurrence: 2 }), { start: 85 });
  t.like(span({ exact: 'a dit', suffix: ' que' }), { start: 56 });
  t.like(span({ exact: 'a dit', prefix: ', ' }), { start: 85 });
  t.like(span({ exact: 'Bert', prefix: '\r\n', paragraph: 2 }), { start: 49 });
});

test('Words that stand, but not there, are refused with where they stand', (t) => {
  t.like(problem({ exact: 'Anna', paragraph: 2 }), {
    code: 'WORDS_NOT_FOUND',
    expected: 'words that stand in paragraph 2',
    found: '“Anna”, which stands in paragraph 1',
  });
  t.like(problem({ exact: 'Anna', suffix: ' a dît' }), {
    code: 'WORDS_NOT_FOUND',
    found: '“Anna”, which stands in paragraph 1',
    nearest: 'Anna a dit',
  });
});

test('An occurrence or paragraph past the last is refused', (t) => {
  t.like(problem({ exact: 'Anna', occurrence: 3 }), {
    code: 'OCCURRENCE_OUT_OF_RANGE',
    expected: 'an occurrence from 1 to 2',
    found: 'occurrence 3',
  });
  t.like(problem({ exact: 'Anna', paragraph: 4 }), {
    code: 'PARAGRAPH_OUT_OF_RANGE',
    expected: 'a paragraph from 1 to 3',
    found: 'paragraph 4',
  });
});

test('A whole span is taken when its words stand at its offsets', (t) => {
  t.deepEqual(span({ start: 54, end: 55, exact: '🙂' }), { start: 54, end: 55, exact: '🙂' });
});

test('A span that lies is refused', (t) => {
  t.like(problem({ start: 0, end: 4, exact: 'Bert' }), {
    code: 'SPAN_MISMATCH',
    expected: '“Bert”',
    found: '“Anna” at 0–4',
    nearest: 'Bert',
  });
  t.like(problem({ start: 4, end: 4, exact: 'A' }), { code: 'SPAN_INVERTED' });
  t.like(problem({ start: 5, end: 4, exact: 'A' }), { code: 'SPAN_INVERTED' });
  t.like(problem({ start: 0, end: 9999, exact: 'Anna' }), {
    code: 'SPAN_OUT_OF_RANGE',
    expected: `an end of at most ${[...text].length}`,
  });
});

test('A message names ten paragraphs and says that there are more', (t) => {
  const many = prepareText('Oui. Oui.\n'.repeat(12), 'fr');
  const result = resolveQuote(many, 'Oui', createHints());
  t.like('problem' in result ? result.problem : {}, {
    found: '“Oui” 24 times, in paragraphs 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …',
  });
});

test('Any piece of any text is found where it was cut out', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(30), fc.nat(30), (any, a, b) => {
      const one = prepareText(any, 'en');
      const [start, end] = [Math.min(a, b, one.index.length), Math.min(Math.max(a, b), one.index.length)];
      fc.pre(start < end);
      const exact = one.index.slice(start, end);
      fc.pre(!/^\p{M}/u.test(exact) && !/^\p{M}/u.test(one.index.slice(end, one.index.length)));
      t.true(findAll(one, { exact }).some((place) => place.start === start && place.end === end));
    }),
  );
});
