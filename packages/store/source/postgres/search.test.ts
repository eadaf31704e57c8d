import test from 'ava';
import { actorOf, articleOf, dossierOf } from '../conformance/small.ts';
import { open } from '../open.ts';
import { openStores } from './testing/stores.ts';

const stores = openStores(test);

/** More words than PostgreSQL tells places apart, one of them more often than it counts, and one longer than it takes. */
const LONG = 'x'.repeat(3_000);
const TEXT = [
  ...Array.from({ length: 400 }, () => 'pluie vent'),
  ...Array.from({ length: 20_000 }, (_, i) => `mot${i}`),
  `le dernier mot ${LONG}é`,
].join(' ');

const DOSSIER = dossierOf('aa', {
  actors: [
    actorOf('names', { name: { en: 'First name', fr: 'Second name' }, aliases: { en: ['Third'] } }),
    actorOf('rain', { name: { fr: "L'été pluvieux" } }),
  ],
  articles: [
    articleOf('long', TEXT, { title: 'Le vent pluie' }),
    articleOf('short', `Le vent. Pluie ${LONG}e et mot19999 seul.`, { title: '北京 大風 2021-12-30' }),
  ],
});

const QUERIES = [
  'pluie',
  '"pluie vent"',
  '"vent pluie"',
  '"vent mot0"',
  '"mot19999 le dernier"',
  '"dernier mot19999"',
  'mot1999*',
  '"mot19998 mot19999"',
  "l'ete",
  "l'été pluv*",
  '"name second"',
  '"first second"',
  '"second name"',
  'name third',
  LONG,
  `${LONG}e`,
  `${LONG.slice(0, 600)}*`,
  `${LONG}y*`,
  '北京',
  '京北',
  '2021-12-30',
  '12-30-2021',
  '2021-1*',
  'pluie and vent',
  "vent & pluie | !mot0 'x':*",
  'le* ven* plu*',
];

test('what is found is what SQLite finds, however long texts and words are', async (t) => {
  const here = open(':memory:');
  const there = await stores.open();
  here.import(DOSSIER);
  await there.import(DOSSIER);
  let found = 0;
  for (const query of QUERIES) {
    const expected = here.search({ query }).edges.map(({ node }) => node.record.slug);
    const { edges } = await there.search({ query });
    t.deepEqual(edges.map(({ node }) => node.record.slug).sort(), expected.sort(), query);
    t.is(await there.countSearch({ query }), expected.length);
    for (const type of ['article', 'actor'] as const)
      t.is(await there.count(type, { query }), here.count(type, { query }), query);
    found += expected.length;
  }
  t.true(found > QUERIES.length / 2);
  here.close();
});
