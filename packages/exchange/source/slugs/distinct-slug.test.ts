import { SLUG_PATTERN } from '@depeche/model';
import test from 'ava';
import fc from 'fast-check';
import { addressSlug, distinctSlug } from './distinct-slug.ts';

test('A name becomes words in ASCII', (t) => {
  t.is(distinctSlug('Élysée, l’œuvre de Łódź'), 'elysee-l-oeuvre-de-lodz');
  t.is(distinctSlug('10 Downing Street'), 'n10-downing-street');
});

test('Names in another script are told apart', (t) => {
  t.not(distinctSlug('習近平'), distinctSlug('李克強'));
  t.not(distinctSlug('Анна Smith'), distinctSlug('Smith'));
});

test('Addresses are told apart where their words are the same', (t) => {
  const slugs = ['http://a.org/b-c', 'http://a.org/b/c', 'http://a.org/b/c?d=1', 'https://a.org/B/c'].map(
    addressSlug,
  );
  t.is(new Set(slugs).size, 4);
  t.true(slugs.every((slug) => slug.startsWith('a-org-b-c-')));
});

test('Whatever the name, its slug is one, short, and the same each time', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      for (const slug of [distinctSlug(name), addressSlug(name)]) {
        t.regex(slug, SLUG_PATTERN);
        t.true(slug.length < 100);
      }
      t.is(distinctSlug(name), distinctSlug(name));
    }),
  );
});
