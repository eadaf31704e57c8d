import test from 'ava';
import type { DossierListRequest } from '../contract/dossiers.ts';
import type { Store } from '../contract/store.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, dossierOf, statementOf } from './small.ts';
import { walk } from './walk.ts';

const LETTER = articleOf('letter', 'Il pleut, il vente.');
const RAIN = statementOf(LETTER, 'rain', 'pleut', { speakers: ['anna'] });
const SHARED = { actors: [actorOf('anna')], articles: [LETTER], statements: [RAIN] };

/** A dossier as a story: what is in it, in which stories a record is, and all stories in a list. */
export function testStories(open: OpenStore): void {
  test.serial('a record is in every dossier that has it, a statement in those of its article', async (t) => {
    const store = await open();
    await store.importAll([
      dossierOf('bb', SHARED),
      dossierOf('aa', SHARED),
      dossierOf('cc', { articles: [LETTER] }),
      dossierOf('dd', { actors: [actorOf('bert')] }),
    ]);
    const of = async (...[type, slug]: Parameters<Store['dossiersOf']>) =>
      (await store.dossiersOf(type, slug)).map((entry) => entry.slug);
    t.deepEqual(await of('actor', 'anna'), ['aa', 'bb']);
    t.deepEqual(await of('actor', 'bert'), ['dd']);
    t.deepEqual(await of('article', 'letter'), ['aa', 'bb', 'cc']);
    t.deepEqual(await of('statement', 'letter/rain'), []);
    t.deepEqual(await of('event', 'nothing'), []);
    await store.import(dossierOf('cc', { version: 2 }));
    t.deepEqual(await of('statement', 'letter/rain'), ['aa', 'bb']);
    t.is(await store.count('statement', { dossier: 'aa' }), 1);
    t.is(await store.count('actor', { dossier: 'dd' }), 1);
    t.is(await store.count('statement', { dossier: 'dd' }), 0);
    t.is(await store.count('article', { dossier: 'nothing' }), 0);
  });

  test.serial('a dossier is found by its slug', async (t) => {
    const store = await open();
    await store.import(dossierOf('aa', { title: { en: 'A story' }, version: 4 }));
    const found = await store.findDossier('aa');
    t.deepEqual([found], await store.dossiers());
    t.deepEqual([found?.title, found?.version], [{ en: 'A story' }, 4]);
    t.is(await store.findDossier('nothing'), undefined);
  });

  test.serial('dossiers are paged in both directions, by slug and by when they were imported', async (t) => {
    const store = await open();
    const slugs = ['mm', 'aa', 'zz', 'bb', 'yy', 'cc', 'xx'];
    for (const slug of slugs) await store.import(dossierOf(slug));
    await store.import(dossierOf('aa', { version: 2 }));
    const imported = ['mm', 'zz', 'bb', 'yy', 'cc', 'xx', 'aa'];
    t.is(await store.countDossiers(), 7);
    const read = async (orderBy: DossierListRequest['orderBy'], isBackward: boolean) => {
      const entries = await walk((page) => store.listDossiers({ ...page, orderBy }), 3, isBackward);
      return entries.map(({ slug }) => slug);
    };
    for (const isBackward of [false, true]) {
      t.deepEqual(await read(undefined, isBackward), slugs.toSorted());
      t.deepEqual(await read({ field: 'SLUG', direction: 'DESC' }, isBackward), slugs.toSorted().reverse());
      t.deepEqual(await read({ field: 'IMPORTED_AT', direction: 'ASC' }, isBackward), imported);
      t.deepEqual(await read({ field: 'IMPORTED_AT', direction: 'DESC' }, isBackward), imported.toReversed());
    }
  });

  test.serial('a page of dossiers is refused as any other page is', async (t) => {
    const store = await open();
    await store.import(makeDossier('aa', 1, { articles: 1, statements: 1, events: 1, actors: 1 }));
    const { edges } = await store.listDossiers({});
    await t.throwsAsync(async () => store.listDossiers({ first: 101 }), { code: 'BAD_PAGE' });
    await t.throwsAsync(async () => store.list('actor', { after: edges[0]?.cursor }), { code: 'BAD_CURSOR' });
    await t.throwsAsync(
      async () =>
        store.listDossiers({
          after: edges[0]?.cursor,
          orderBy: { field: 'IMPORTED_AT', direction: 'ASC' },
        }),
      { code: 'BAD_CURSOR' },
    );
    const orderBy = { field: 'TITLE', direction: 'ASC' } as unknown as DossierListRequest['orderBy'];
    await t.throwsAsync(async () => store.listDossiers({ orderBy }), { code: 'BAD_ORDER' });
  });
}
