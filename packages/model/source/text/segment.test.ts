import test from 'ava';
import fc from 'fast-check';
import { ordinalAt, segmentText } from './segment.ts';
import { indexText } from './text-index.ts';

function sentences(language: string, text: string): string[] {
  return segmentText(text, language).sentences.map(({ exact }) => exact);
}

function paragraphs(text: string): string[] {
  return segmentText(text, 'en').paragraphs.map(({ exact }) => exact);
}

const cases: ReadonlyArray<readonly [title: string, language: string, sentences: readonly string[]]> = [
  ['French titles and initials', 'fr', ['M. Dupont et Mme. Durand ont parlé.', 'J.-C. Martin s’est tu.']],
  [
    'French abbreviations',
    'fr',
    ['Voir art. 5 du code.', 'Né en 50 av. J.-C. à Rome.', 'Le 6 janv. 2022 il part.'],
  ],
  ['words that look like French abbreviations', 'fr', ['Il y a eu un vol.', 'C’est de l’art.', 'Fin.']],
  ['French quotations', 'fr', ['«\u00a0Assez\u00a0!\u00a0» dit-il.', '«\u00a0Oui.\u00a0»', 'Puis rien.']],
  ['a quotation that goes on', 'fr', ['«\u00a0Assez\u00a0!\u00a0», dit-il.', 'Elle rit.']],
  ['English titles and initials', 'en', ['Mr. Smith met Dr. A. B. Jones.', 'The U.S. Senate voted.']],
  ['English numbers and months', 'en', ['No. 10 cost $3.50 on Jan. 6.', 'He said no.', 'Then he left.']],
  ['English curly quotations', 'en', ['“Stop!” he said.', '“Go.”', '(He laughed.)', '“Really?”', 'Yes.']],
  ['English straight quotations', 'en', ['"I will go."', '"You will not."', 'He left.']],
  [
    'German ordinals',
    'de',
    ['Am 3. Oktober 1990 war es so weit.', 'Es waren 20.', 'Dann kam die 2. Sitzung.'],
  ],
  ['German abbreviations', 'de', ['Das ist z. B. gut.', 'Prof. Dr. Meier kam.', 'Ende.']],
  ['German quotations', 'de', ['Er sagte: „Komm!“', '»Nein«, sagte sie.', 'Er ging.']],
  ['right-to-left text', 'ar', ['قال الرئيس: "نعم."', 'ثم غادر.', 'هل تأتي؟', 'لا.']],
];

for (const [title, language, expected] of cases) {
  test(`Sentences with ${title} are cut where they end`, (t) => {
    t.deepEqual(sentences(language, expected.join(' ')), expected);
  });
}

test('A text without blank lines has a paragraph on every line', (t) => {
  t.deepEqual(paragraphs('One.\nTwo.\r\nThree.'), ['One.', 'Two.', 'Three.']);
});

test('Where there are blank lines, a single line break is only a wrap', (t) => {
  const text = 'He met\r\nMr. Jones in\r\nParis. He\r\nleft.\r\n \t\r\nThe end.';
  t.deepEqual(paragraphs(text), ['He met\r\nMr. Jones in\r\nParis. He\r\nleft.', 'The end.']);
  t.deepEqual(sentences('en', text), ['He met\r\nMr. Jones in\r\nParis.', 'He\r\nleft.', 'The end.']);
});

test('Blank lines at the beginning and end part nothing', (t) => {
  t.deepEqual(paragraphs('\n\n  One.\nTwo.  \n\n'), ['One.', 'Two.']);
  t.deepEqual(paragraphs(' \r\n '), []);
});

test('Spans of paragraphs and sentences count code points and hold their words', (t) => {
  const text = '🙂 E\u0301té. Fin.\n\n𝒞a va\u00a0?';
  const index = indexText(text);
  const { paragraphs: all, sentences: cut } = segmentText(text, 'fr');
  for (const { start, end, exact } of [...all, ...cut]) t.is(index.slice(start, end), exact);
  t.deepEqual(
    cut.map(({ start }) => start),
    [0, 8, 14],
  );
});

test('A language that does not exist is cut by the common rules', (t) => {
  t.deepEqual(sentences('no language', 'One. Two.'), ['One.', 'Two.']);
});

test('The sentences of any text stand in its paragraphs, in order, and lose only white space', (t) => {
  const words = fc.constantFrom(
    'M.',
    'Oui',
    'dit-il',
    '.',
    '!',
    '«\u00a0',
    '\u00a0»',
    '"',
    '…',
    '\n',
    '\r\n\r\n',
    ' ',
    '🙂',
    'z.',
    '3.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom('fr', 'en', 'de'), (parts, language) => {
      const text = parts.join('');
      const { paragraphs: all, sentences: cut } = segmentText(text, language);
      const strip = (value: string) => value.replace(/\s/g, '');
      t.is(strip(cut.map(({ exact }) => exact).join('')), strip(text));
      t.is(strip(all.map(({ exact }) => exact).join('')), strip(text));
      for (const [i, { start }] of cut.entries()) t.true(start >= (cut[i - 1]?.end ?? 0));
    }),
  );
});

test('The number of a sentence is told by an offset in it', (t) => {
  const { sentences: cut } = segmentText('One. Two. Three.', 'en');
  t.deepEqual(
    [0, 4, 5, 9, 10, 15, 99].map((offset) => ordinalAt(cut, offset)),
    [1, 1, 2, 2, 3, 3, 3],
  );
  t.is(ordinalAt([], 5), 1);
});
