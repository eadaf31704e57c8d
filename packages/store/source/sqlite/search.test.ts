import test from 'ava';
import { actorOf, articleOf, dossierOf, eventOf, spanIn } from '../conformance/small.ts';
import { walk } from '../conformance/walk.ts';
import { MANY } from '../engine/compose-search.ts';
import { open } from '../open.ts';
import { writeCursor } from '../page/cursor.ts';

const ARTICLE = articleOf('letter', 'La paix.');
const evidence = [{ article: 'letter', ...spanIn(ARTICLE, 'paix') }];
const COUNT = MANY + 50;

/** More events than are weighed, and one actor and one article that are. */
function crowded() {
  const store = open(':memory:');
  const events = Array.from({ length: COUNT }, (_, i) =>
    eventOf(`event-${i}`, { evidence, label: { fr: `Autre ${i}` } }),
  );
  store.import(
    dossierOf('aa', { actors: [actorOf('peace', { name: { fr: 'Paix' } })], articles: [ARTICLE], events }),
  );
  return store;
}

test('a search that finds very many is the same forwards and backwards, what was weighed first', async (t) => {
  const store = crowded();
  const request = { query: 'paix' };
  const forwards = await walk((page) => store.search({ ...page, ...request }), 100, false);
  t.is(forwards.length, store.countSearch(request));
  t.is(forwards.length, COUNT + 2);
  const backwards = await walk((page) => store.search({ ...page, ...request }), 97, true);
  t.deepEqual(
    backwards.map(({ record }) => record.slug),
    forwards.map(({ record }) => record.slug),
  );
  const [first, second, ...others] = forwards;
  t.deepEqual([first?.type, second?.type].sort(), ['actor', 'article']);
  t.true(others.every(({ type }) => type === 'event'));
  store.close();
});

test('a cursor beyond all that is found gives an empty page', (t) => {
  const store = crowded();
  const types = ['event'] as const;
  t.deepEqual(store.search({ query: 'paix', types, after: writeCursor('search', [7, 1]) }).edges, []);
  t.deepEqual(
    store.search({ query: 'paix', types, last: 5, before: writeCursor('search', [-9, 1]) }).edges,
    [],
  );
  store.close();
});
