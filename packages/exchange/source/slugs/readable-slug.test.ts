import { SLUG_PATTERN } from '@depeche/model';
import test from 'ava';
import fc from 'fast-check';
import { readableSlug } from './readable-slug.ts';

test('a slug is readable: no accents, ligatures in letters, words joined by hyphens', (t) => {
  t.is(readableSlug('Pécuchet'), 'pecuchet');
  t.is(readableSlug('  l’Œuvre de Łódź! '), 'l-oeuvre-de-lodz');
});

test('a slug begins with a letter', (t) => {
  t.is(readableSlug('24 heures'), 'heures');
});

test('words without a letter that could stand in a slug have none', (t) => {
  t.is(readableSlug('—'), undefined);
  t.is(readableSlug('نعم'), undefined);
});

test('a long slug is cut at the end of a word', (t) => {
  t.is(readableSlug('the harbour of Saint-Aubel', 13), 'the-harbour');
  t.is(readableSlug('harbourmaster', 7), 'harbour');
});

test('whatever the words, a slug is a slug', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (words, longest) => {
      const slug = readableSlug(words, longest);
      t.true(slug === undefined || (SLUG_PATTERN.test(slug) && slug.length <= longest), slug);
    }),
  );
});
