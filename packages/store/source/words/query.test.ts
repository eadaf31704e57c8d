import test from 'ava';
import { matchExpression } from '../sqlite/match-expression.ts';
import { MAX_QUERY_WORDS, readQuery } from './query.ts';

const expression = (query: string) => matchExpression(readQuery(query));

test('words are folded and all must occur', (t) => {
  t.is(expression('Élysée  CŒUR'), '"elysee" AND "coeur"');
});

test('words in quotes stand side by side, whatever the quotes', (t) => {
  t.is(expression('"Maison Blanche"'), '"maison blanche"');
  t.is(expression('« Maison Blanche »'), '"maison blanche"');
  t.is(expression('“Maison Blanche”'), '"maison blanche"');
});

test('what an apostrophe or a hyphen joins stands side by side', (t) => {
  t.is(expression('l’OTAN'), '"l otan"');
  t.is(expression("l'otan"), '"l otan"');
  t.is(expression('porte-parole'), '"porte parole"');
});

test('a star at the end stands for any end of the word', (t) => {
  t.is(expression('ukrain*'), '"ukrain" *');
  t.is(expression('l’Ukrain*'), '"l ukrain" *');
});

test('everything else is taken literally', (t) => {
  t.is(
    expression('NEAR(a b) OR title:c NOT -d ^e'),
    '"near a" AND "b" AND "or" AND "title c" AND "not" AND "d" AND "e"',
  );
  t.is(expression('un "deux'), '"un" AND "deux"');
  t.is(expression('(((a'), '"a"');
});

test('letters of scripts without spaces are words of their own', (t) => {
  t.is(expression('北京abc'), '"北 京 abc"');
});

test('a search without words is refused', (t) => {
  for (const query of ['', '   ', '"', '*', '« … »', '-- ’’ !?']) {
    t.throws(
      () => readQuery(query),
      { code: 'BAD_QUERY', message: 'A search has at least one word.' },
      query,
    );
  }
});

test('a search with very many words is refused, with the limit', (t) => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
  t.is(readQuery(words(MAX_QUERY_WORDS)).length, MAX_QUERY_WORDS);
  t.throws(() => readQuery(words(MAX_QUERY_WORDS + 1)), {
    code: 'BAD_QUERY',
    message: 'A search has at most 32 words; 33 were asked.',
  });
});
