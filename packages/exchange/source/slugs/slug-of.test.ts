import { SLUG_PATTERN } from '@depeche/model';
import test from 'ava';
import fc from 'fast-check';
import { slugOf, slugOfAddress } from './slug-of.ts';

test('A name becomes words in ASCII', (t) => {
  t.is(slugOf('Élysée, l’œuvre de Łódź'), 'elysee-l-oeuvre-de-lodz');
  t.is(slugOf('10 Downing Street'), 'n10-downing-street');
});

test('Names in another script are told apart', (t) => {
  t.not(slugOf('習近平'), slugOf('李克強'));
  t.not(slugOf('Анна Smith'), slugOf('Smith'));
});

test('Addresses are told apart where their words are the same', (t) => {
  const slugs = ['http://a.org/b-c', 'http://a.org/b/c', 'http://a.org/b/c?d=1', 'https://a.org/B/c'].map(
    slugOfAddress,
  );
  t.is(new Set(slugs).size, 4);
  t.true(slugs.every((slug) => slug.startsWith('a-org-b-c-')));
});

test('Whatever the name, its slug is one, short, and the same each time', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      for (const slug of [slugOf(name), slugOfAddress(name)]) {
        t.regex(slug, SLUG_PATTERN);
        t.true(slug.length < 100);
      }
      t.is(slugOf(name), slugOf(name));
    }),
  );
});
