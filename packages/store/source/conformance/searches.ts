import test from 'ava';
import type { SearchHit, SearchRequest, Store } from '../contract/store.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, dossierOf, eventOf, spanIn, statementOf } from './small.ts';
import { walk } from './walk.ts';

const ARTICLE = articleOf(
  'noel',
  'À la Maison Blanche, Œdipe a dit que l’OTAN et l\u2019Élysée veulent la paix. Cœur de la menace : la frontière.',
  { title: 'Vœux de Noël' },
);
const SMALL = dossierOf('small', {
  actors: [
    actorOf('nato', { name: { en: 'NATO', fr: 'OTAN' }, aliases: { fr: ['l’Alliance atlantique'] } }),
    actorOf('oedipus', { name: { fr: 'Œdipe' } }),
  ],
  events: [
    eventOf('wishes', {
      label: { en: 'Wishes', fr: 'Vœux' },
      evidence: [{ article: 'noel', ...spanIn(ARTICLE, 'veulent la paix') }],
    }),
  ],
  articles: [ARTICLE],
  statements: [
    statementOf(ARTICLE, 'peace', 'l’OTAN et l\u2019Élysée veulent la paix', {
      speakers: ['oedipus'],
      source: [spanIn(ARTICLE, 'Œdipe')],
    }),
  ],
});

/** What a search finds and marks; which of two is better is left to the engine, but for names. */
export function testSearches(open: OpenStore): void {
  const cases: Readonly<Record<string, readonly string[]>> = {
    otan: ['actor nato', 'article noel', 'statement noel/peace'],
    "l'OTAN": ['article noel', 'statement noel/peace'],
    'L’OTAN': ['article noel', 'statement noel/peace'],
    OEDIPE: ['actor oedipus', 'article noel', 'statement noel/peace'],
    œdipe: ['actor oedipus', 'article noel', 'statement noel/peace'],
    'voeux noel': ['article noel'],
    'coeur menace frontiere': ['article noel'],
    'paix elysee': ['article noel', 'statement noel/peace'],
    'veulent la paix': ['article noel', 'event wishes', 'statement noel/peace'],
    '"la paix"': ['article noel', 'event wishes', 'statement noel/peace'],
    '"paix la"': [],
    'front*': ['article noel'],
    front: [],
    'alliance atlant*': ['actor nato'],
    '"otan alliance"': [],
    'paix absent': [],
    'paix OR absent': [],
    'title:paix': [],
  };

  test.serial('words are found whatever their case, accents, ligatures and apostrophes', async (t) => {
    const store = await open();
    await store.import(SMALL);
    for (const [query, expected] of Object.entries(cases)) {
      const found = await all(store, { query });
      t.deepEqual(found.map(nameOf).sort(), [...expected], query);
      t.is(await store.countSearch({ query }), expected.length, query);
      for (const hit of found) t.true(hit.highlights.length > 0, `${query} ${nameOf(hit)}`);
    }
  });

  test.serial('words that were lost are not found', async (t) => {
    const store = await open();
    await store.import(makeDossier('aa', 1, { articles: 2, statements: 8, events: 8, actors: 3 }));
    t.is(await store.countSearch({ query: 'perdu' }), 0);
    t.is(await store.count('statement', { query: 'perdu' }), 0);
  });

  test.serial('what matched is marked in the passage', async (t) => {
    const store = await open();
    await store.import(SMALL);
    const [hit] = await all(store, { query: 'elysee', types: ['statement'] });
    const [{ field, passage, ranges } = { field: '', passage: '', ranges: [] }] = hit?.highlights ?? [];
    t.is(field, 'text');
    const [range] = ranges;
    t.is([...passage].slice(range?.start, range?.end).join(''), 'Élysée');
    const [actor] = await all(store, { query: 'oedipe', types: ['actor'] });
    t.deepEqual(actor?.highlights, [{ field: 'name', passage: 'Œdipe', ranges: [{ start: 0, end: 5 }] }]);
  });

  test.serial('what is called by a word comes before what only has it', async (t) => {
    const store = await open();
    await store.import(makeDossier('aa', 1, { articles: 5, statements: 8, events: 5, actors: 5 }));
    await store.import(SMALL);
    const { edges } = await store.search({ query: 'otan', first: 1 });
    t.is(edges[0] && nameOf(edges[0].node), 'actor nato');
  });

  test.serial('a search is paged in both directions, over all types or some', async (t) => {
    const store = await open();
    await store.import(makeDossier('aa', 1, { articles: 8, statements: 10, events: 30, actors: 20 }));
    for (const types of [undefined, ['statement', 'event'], ['article']] as const) {
      const request = { query: 'otan', types };
      const forwards = await walk((page) => store.search({ ...page, ...request }), 7, false);
      const backwards = await walk((page) => store.search({ ...page, ...request }), 4, true);
      t.deepEqual(backwards, forwards);
      t.is(forwards.length, await store.countSearch(request));
      t.is(new Set(forwards.map(nameOf)).size, forwards.length);
      t.true(forwards.every((hit) => types === undefined || types.some((type) => type === hit.type)));
    }
    t.deepEqual((await store.search({ query: 'otan', types: [] })).edges, []);
    t.is(await store.countSearch({ query: 'otan', types: [] }), 0);
  });

  test.serial('a search without words is refused, in lists too', async (t) => {
    const store = await open();
    for (const query of ['', ' « » ', '*']) {
      await t.throwsAsync(async () => store.search({ query }), { code: 'BAD_QUERY' });
      await t.throwsAsync(async () => store.countSearch({ query }), { code: 'BAD_QUERY' });
      await t.throwsAsync(async () => store.list('article', { filter: { query } }), { code: 'BAD_QUERY' });
      await t.throwsAsync(async () => store.count('article', { query }), { code: 'BAD_QUERY' });
    }
  });
}

function all(store: Store, request: SearchRequest): Promise<SearchHit[]> {
  return walk((page) => store.search({ ...page, ...request }), 20, false);
}

function nameOf({ type, record }: SearchHit): string {
  return `${type} ${record.slug}`;
}
