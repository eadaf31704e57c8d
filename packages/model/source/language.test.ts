import test from 'ava';
import { isLanguage, localize, pick } from './language.ts';

test('Language tags are those of BCP 47', (t) => {
  for (const tag of ['fr', 'pt-BR', 'zh-Hant-TW', 'sr-Latn']) t.true(isLanguage(tag), tag);
  for (const tag of ['', 'fr_FR', 'f', 'français', 'fr-']) t.false(isLanguage(tag), tag);
});

test('Words are given in the language asked for, its base, English, or what there is', (t) => {
  const words = { de: 'Kiew', en: 'Kyiv', fr: 'Kiev' };
  t.is(localize(words, 'fr'), 'Kiev');
  t.is(localize(words, 'fr-CA'), 'Kiev');
  t.is(localize(words, 'it'), 'Kyiv');
  t.is(localize(words), 'Kyiv');
  t.is(localize({ de: 'Kiew' }, 'it'), 'Kiew');
  t.is(localize({}, 'it'), '');
});

test('What every object has is no language', (t) => {
  t.is(localize({ en: 'Kyiv' }, 'toString'), 'Kyiv');
  t.is(localize({ en: 'Kyiv' }, '__proto__'), 'Kyiv');
});

test('Lists are picked as words are', (t) => {
  t.deepEqual(pick({ en: ['a'], fr: ['b'] }, 'fr'), ['b']);
  t.is(pick({}, 'fr'), undefined);
});
