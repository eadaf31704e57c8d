import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import { createTextReader } from './text-reader.ts';

const [article] = founding.articles;
if (!article) throw new TypeError('The founding dossier has an article.');

test('A text is cut into its paragraphs and sentences', (t) => {
  const text = createTextReader().read(article);
  t.is(text?.paragraphs.length, 14);
  t.is(text?.index.text, article.text ?? '');
});

test('It is cut once, and anew where its words or its language have changed', (t) => {
  const reader = createTextReader();
  const first = reader.read(article);
  t.is(reader.read(structuredClone(article)), first);
  t.is(reader.read({ ...article, text: `${article.text} Fin.` })?.index.text, `${article.text} Fin.`);
  t.is(reader.read(article), first);
  t.not(reader.read({ ...article, language: 'en' }), first);
});

test('An article without text has none', (t) => {
  t.is(createTextReader().read({ ...article, text: null }), undefined);
});
