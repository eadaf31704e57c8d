import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import { foundingStore } from '../testing/founding-store.ts';
import { createTextReader } from './text-reader.ts';

const store = await foundingStore();
const ARTICLE = 'appel-biden-poutine-2021-12-30';

test('A text is cut into its paragraphs and sentences', async (t) => {
  const text = await createTextReader().read(store, ARTICLE, '1');
  t.is(text?.paragraphs.length, 14);
  t.is(text?.index.text, founding.articles[0]?.text ?? '');
});

test('It is kept for its version of the data, and read anew for another', async (t) => {
  const reader = createTextReader();
  const first = await reader.read(store, ARTICLE, '1');
  t.is(await reader.read(store, ARTICLE, '1'), first);
  t.not(await reader.read(store, ARTICLE, '2'), first);
});

test('What is not there, and what has no text, has none', async (t) => {
  t.is(await createTextReader().read(store, 'nothing', '1'), undefined);
  const [article] = founding.articles;
  const bare = { ...article, text: null };
  const without = Object.assign(Object.create(store), { find: () => bare });
  t.is(await createTextReader().read(without, ARTICLE, '1'), undefined);
});
