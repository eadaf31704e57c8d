import test from 'ava';
import type { Field } from './fields.ts';
import { highlight, MAX_HIGHLIGHTS, PASSAGE_LENGTH } from './highlight.ts';
import { readQuery } from './query.ts';

const field = (text: string, name = 'text'): Field => ({ name, text, isName: false });

/** The passage with what matched in brackets. */
function marked(text: string, query: string): string[] {
  return highlight([field(text)], readQuery(query)).map(({ passage, ranges }) => {
    const characters = [...passage];
    for (const { start, end } of [...ranges].reverse()) {
      characters.splice(end, 0, ']');
      characters.splice(start, 0, '[');
    }
    return characters.join('');
  });
}

test('a match is marked whatever its case, accents, ligatures and apostrophes', (t) => {
  t.deepEqual(marked('Le Cœur de l’Élysée', 'COEUR elysee'), ['Le [Cœur] de l’[Élysée]']);
  t.deepEqual(marked("aux portes de l'OTAN", 'l’otan'), ["aux portes de [l'OTAN]"]);
});

test('ranges count code points', (t) => {
  t.deepEqual(highlight([field('😀😀 paix')], readQuery('paix')), [
    { field: 'text', passage: '😀😀 paix', ranges: [{ start: 3, end: 7 }] },
  ]);
});

test('words in quotes match only side by side', (t) => {
  t.deepEqual(marked('la Maison est Blanche, la Maison Blanche', '"maison blanche"'), [
    'la Maison est Blanche, la [Maison Blanche]',
  ]);
});

test('the beginning of a word marks the whole word', (t) => {
  t.deepEqual(marked('Ukraine, ukrainien', 'ukrain*'), ['[Ukraine], [ukrainien]']);
});

test('matches that overlap are marked as one', (t) => {
  t.deepEqual(marked('paix en Europe', '"paix en" "en europe"'), ['[paix en Europe]']);
});

test('of a long text the passage is cut in which most terms stand, at white space', (t) => {
  const filler = 'mot '.repeat(100);
  const text = `${filler}menace ${filler}une menace sur la paix ${filler}`;
  const [found] = highlight([field(text)], readQuery('paix menace'));
  t.true(found?.passage.includes('une menace sur la paix'));
  t.is(found?.ranges.length, 2);
  t.true((found?.passage.length ?? Infinity) <= PASSAGE_LENGTH);
  t.regex(found?.passage ?? '', /^mot .* mot$/);
});

test('a match that is longer than a passage is shown whole', (t) => {
  const phrase = Array.from({ length: 32 }, (_, i) => `parole${i}`).join(' ');
  t.deepEqual(marked(`avant ${phrase} après`, `"${phrase}"`), [`[${phrase}]`]);
});

test('there are a few passages at most, the best first', (t) => {
  const fields = ['un', 'deux', 'un deux', 'un', 'deux'].map((text, i) => field(text, `f${i}`));
  const found = highlight(fields, readQuery('un deux'));
  t.is(found.length, MAX_HIGHLIGHTS);
  t.deepEqual(
    found.map((each) => each.field),
    ['f2', 'f0', 'f1'],
  );
});

test('where nothing matches there is no passage', (t) => {
  t.deepEqual(highlight([field('rien')], readQuery('paix')), []);
});
