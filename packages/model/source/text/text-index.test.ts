import test from 'ava';
import fc from 'fast-check';
import { ModelError } from '../error.ts';
import { indexText } from './text-index.ts';

const texts = {
  'astral characters': '🙂 dit «\u00a0𝒞’est 👩‍💻 fini\u00a0»',
  'combining marks': 'E\u0301lyse\u0301e, n\u0303, a\u0302\u0323',
  CRLF: 'une\r\ndeux\r\n\r\ntrois',
  'NBSP and narrow NBSP': '«\u00a0dix\u202fmille\u00a0»',
  'curly and straight apostrophes': "l’un, l'autre, lʼautre",
  'right-to-left text': 'قال: «نعم» ثم ‏غادر‎ 12',
  nothing: '',
};

for (const [what, text] of Object.entries(texts)) {
  test(`Offsets convert without loss in a text with ${what}`, (t) => {
    const index = indexText(text);
    t.is(index.length, [...text].length);
    let utf16 = 0;
    let utf8 = 0;
    for (const [i, character] of [...text, ''].entries()) {
      t.is(index.toUtf16(i), utf16);
      t.is(index.fromUtf16(utf16), i);
      t.is(index.toUtf8(i), utf8);
      t.is(index.fromUtf8(utf8), i);
      utf16 += character.length;
      utf8 += utf8Length(character);
    }
  });
}

test('Slices of any text are those of its code points', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const index = indexText(text);
      const [start, end] = [Math.min(a, b, index.length), Math.min(Math.max(a, b), index.length)];
      return index.slice(start, end) === [...text].slice(start, end).join('');
    }),
  );
  t.pass();
});

test('Code points, UTF-16 units and UTF-8 bytes of any text convert into one another and back', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, wanted) => {
      const index = indexText(text);
      const offset = Math.min(wanted, index.length);
      return (
        index.fromUtf16(index.toUtf16(offset)) === offset &&
        index.fromUtf8(index.toUtf8(offset)) === offset &&
        index.toUtf16(offset) === index.slice(0, offset).length &&
        index.toUtf8(offset) === utf8Length(index.slice(0, offset))
      );
    }),
  );
  t.pass();
});

test('Half characters count as the three bytes of their replacement', (t) => {
  const index = indexText('a\ud800b');
  t.is(index.length, 3);
  t.is(index.toUtf8(3), 5);
});

test('An offset inside a character is refused', (t) => {
  const index = indexText('a🙂é');
  t.throws(() => index.fromUtf16(2), {
    instanceOf: ModelError,
    code: 'BAD_OFFSET',
    message: /inside a character/,
  });
  for (const inside of [2, 3, 4, 6]) {
    t.throws(() => index.fromUtf8(inside), { code: 'BAD_OFFSET', message: /inside a character/ });
  }
});

test('An offset outside the text is refused', (t) => {
  const index = indexText('abc');
  for (const outside of [-1, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    t.throws(() => index.toUtf16(outside), { code: 'BAD_OFFSET' }, String(outside));
    t.throws(() => index.toUtf8(outside), { code: 'BAD_OFFSET' }, String(outside));
    t.throws(() => index.slice(0, outside), { code: 'BAD_OFFSET' }, String(outside));
    t.throws(() => index.fromUtf16(outside), { code: 'BAD_OFFSET' }, String(outside));
    t.throws(() => index.fromUtf8(outside), { code: 'BAD_OFFSET' }, String(outside));
  }
});

function utf8Length(text: string): number {
  return encodeURIComponent(text.toWellFormed()).replace(/%[0-9A-F]{2}/g, '.').length;
}
