import { SLUG_PATTERN } from '@depeche/model';
import test from 'ava';
import fc from 'fast-check';
import { slugOf } from './slug-of.ts';

test('a slug is readable: no accents, ligatures in letters, words joined by hyphens', (t) => {
  t.is(slugOf('Pécuchet'), 'pecuchet');
  t.is(slugOf('  l’Œuvre de Łódź! '), 'l-oeuvre-de-lodz');
});

test('a slug begins with a letter', (t) => {
  t.is(slugOf('24 heures'), 'heures');
});

test('words without a letter that could stand in a slug have none', (t) => {
  t.is(slugOf('—'), undefined);
  t.is(slugOf('نعم'), undefined);
});

test('a long slug is cut at the end of a word', (t) => {
  t.is(slugOf('the harbour of Saint-Aubel', 13), 'the-harbour');
  t.is(slugOf('harbourmaster', 7), 'harbour');
});

test('whatever the words, a slug is a slug', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (words, longest) => {
      const slug = slugOf(words, longest);
      t.true(slug === undefined || (SLUG_PATTERN.test(slug) && slug.length <= longest), slug);
    }),
  );
});
