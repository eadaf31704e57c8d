import test from 'ava';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, dossierOf, eventOf, spanIn, statementOf } from './small.ts';

const LETTER = articleOf('letter', 'Il pleut, il vente.', { title: 'Temps' });
const ANNA = actorOf('anna');
const EVIDENCE = [{ article: 'letter', ...spanIn(LETTER, 'vente') }];
const FULL = dossierOf('full', {
  actors: [ANNA],
  events: [eventOf('storm', { evidence: EVIDENCE })],
  articles: [LETTER],
  statements: [statementOf(LETTER, 'rain', 'pleut', { speakers: ['anna'] })],
});
const ADDRESS = { ...articleOf('letter', ''), text: null, url: 'https://example.org/letter' };
const BARE = dossierOf('bare', {
  events: [eventOf('storm', { label: { en: 'A storm' }, reportedIn: ['letter'] })],
  articles: [ADDRESS],
});

/** What a dossier does to an article of which it knows no more than the address. */
export function testBareArticles(open: OpenStore): void {
  test.serial(
    'an address does not push aside an article that another dossier has with what stands in it',
    async (t) => {
      const store = await open();
      await store.import(FULL);
      t.is((await store.import(BARE)).outcome, 'created');
      t.deepEqual(await store.find('article', 'letter'), LETTER);
      t.is(await store.count('statement', { article: 'letter' }), 1);
      t.is(await store.countSearch({ query: 'temps' }), 1);
      const storm = await store.find('event', 'storm');
      t.deepEqual([storm?.label.en, storm?.evidence, storm?.reportedIn], ['A storm', EVIDENCE, ['letter']]);
      t.deepEqual([await store.export('full'), await store.export('bare')], [FULL, BARE]);
    },
  );

  test.serial(
    'an article that comes with what stands in it takes the place of an address, and keeps it',
    async (t) => {
      const store = await open();
      await store.import(BARE);
      t.deepEqual(await store.find('article', 'letter'), ADDRESS);
      await store.import(FULL);
      t.deepEqual(await store.find('article', 'letter'), LETTER);
      await store.import({ ...BARE, version: 2, articles: [{ ...ADDRESS, publisher: 'Le Courrier' }] });
      t.deepEqual(await store.find('article', 'letter'), LETTER);
      t.is((await store.export('bare'))?.articles[0]?.publisher, 'Le Courrier');
    },
  );

  test.serial(
    'when what stands in an article goes, its address is left, and the last known one is shown',
    async (t) => {
      const store = await open();
      await store.import(BARE);
      await store.import(FULL);
      await store.import(dossierOf('late', { articles: [{ ...ADDRESS, publisher: 'Le Courrier' }] }));
      await store.import(dossierOf('full', { version: 2 }));
      t.is((await store.find('article', 'letter'))?.publisher, 'Le Courrier');
      t.is(await store.count('statement'), 0);
      t.is(await store.countSearch({ query: 'temps' }), 0);
      t.deepEqual(await store.find('event', 'storm'), BARE.events[0]);
      await store.import(dossierOf('late', { version: 2 }));
      t.deepEqual(await store.find('article', 'letter'), ADDRESS);
    },
  );

  test.serial('a dossier’s own new edition may well leave an address alone', async (t) => {
    const store = await open();
    await store.import(FULL);
    await store.import(dossierOf('full', { version: 2, articles: [ADDRESS] }));
    t.deepEqual(await store.find('article', 'letter'), ADDRESS);
    t.is(await store.count('statement'), 0);
  });

  test.serial('an article without text in which something stands is no mere address', async (t) => {
    const store = await open();
    await store.import(FULL);
    const said = statementOf(LETTER, 'cold', 'froid', { content: [] });
    await store.import(dossierOf('other', { articles: [ADDRESS], statements: [said] }));
    t.deepEqual(await store.find('article', 'letter'), ADDRESS);
    t.deepEqual(await store.find('statement', 'letter/cold'), said);
  });
}
