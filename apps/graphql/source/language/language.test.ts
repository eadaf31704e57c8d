import test from 'ava';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { acceptedLanguages } from './accept-language.ts';
import { inLanguages, inOneLanguage } from './words.ts';

const ask = asking(await foundingStore());

test('Languages stand in the order in which they are wanted', (t) => {
  t.deepEqual(acceptedLanguages('de;q=0.5, fr-CA, fr;q=0.9, *;q=0.1'), ['fr-CA', 'fr', 'de', '*']);
});

test('A language that is not wanted at all is left out', (t) => {
  t.deepEqual(acceptedLanguages('en;q=0, fr'), ['fr']);
});

test('No header, and a header that says nothing, ask for no language', (t) => {
  for (const header of [undefined, null, '', ' , ;q=1']) t.deepEqual(acceptedLanguages(header), []);
});

const kyiv = { en: 'Kyiv', fr: 'Kiev', 'pt-BR': 'Kiev do Brasil' };

test('The first language that there are words in decides', (t) => {
  t.is(inLanguages(kyiv, ['de', 'fr', 'en']), 'Kiev');
});

test('A region that there are no words for is answered with its language', (t) => {
  t.is(inLanguages(kyiv, ['fr-CA', 'en']), 'Kiev');
  t.is(inOneLanguage(kyiv, 'fr-CA'), 'Kiev');
});

test('The case of a tag does not matter', (t) => {
  t.is(inLanguages(kyiv, ['PT-br']), 'Kiev do Brasil');
  t.is(inOneLanguage(kyiv, 'pt-br'), 'Kiev do Brasil');
});

test('Any language, and languages without words, mean English', (t) => {
  t.is(inLanguages(kyiv, ['*', 'fr']), 'Kyiv');
  t.is(inLanguages(kyiv, ['de']), 'Kyiv');
  t.is(inLanguages(kyiv, []), 'Kyiv');
});

test('Where there is no English either, the first language that was written', (t) => {
  t.is(inLanguages({ uk: 'Київ', fr: 'Kiev' }, ['de']), 'Київ');
});

test('What an object has by birth is no language', (t) => {
  t.is(inLanguages(kyiv, ['constructor', 'toString']), 'Kyiv');
});

const QUERY = '{ place(slug: "geneva") { name } }';
const named = (name: string) => ({ place: { name } });

test("Words come in the request's language", async (t) => {
  t.deepEqual((await ask(QUERY, {}, { 'accept-language': 'fr-CH, en;q=0.5' })).data, named('Genève'));
  t.deepEqual((await ask(QUERY, {}, { 'accept-language': 'fr;q=0.4, en;q=0.5' })).data, named('Geneva'));
});

test('Without a language, in English', async (t) => {
  t.deepEqual((await ask(QUERY)).data, named('Geneva'));
});

test("The argument goes before the request's language", async (t) => {
  const query = '{ place(slug: "geneva") { fr: name(language: "fr") en: name(language: "en") } }';
  t.deepEqual((await ask(query, {}, { 'accept-language': 'fr' })).data, {
    place: { fr: 'Genève', en: 'Geneva' },
  });
});

test('A language tag that is none is refused with a code', async (t) => {
  const { errors } = await ask('{ place(slug: "geneva") { name(language: "not a tag") } }');
  t.like(errors[0], { extensions: { code: 'BAD_LANGUAGE' } });
});
