import type { Dossier } from '@depeche/model';
import test from 'ava';
import type { Store } from '../contract/store.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, conflictOf, dossierOf, eventOf, spanIn, statementOf } from './small.ts';
import { walk } from './walk.ts';

const SIZE = { articles: 4, statements: 6, events: 10, actors: 8 };
const AA = makeDossier('aa', 1, SIZE);
const BB = makeDossier('bb', 2, SIZE);
const NEWER = { ...makeDossier('aa', 7, { ...SIZE, articles: 3, actors: 5 }), version: 2 };

/** The same records told by somebody else: all of them shared, and most of them different. */
const OTHER: Dossier = {
  ...AA,
  slug: 'other',
  title: { en: 'Another story' },
  actors: AA.actors.map((actor) => ({ ...actor, name: { en: `Other ${actor.slug}` } })),
  events: AA.events.map((event) => ({ ...event, label: { en: `Other ${event.slug}` } })),
  articles: AA.articles.map((article) => ({ ...article, title: 'Other' })),
  mentions: [],
};

/** Removing, undoing, and the log of what was done. */
export function testOperations(open: OpenStore): void {
  test.serial('a removed dossier is gone, and what others have too stays as they have it', async (t) => {
    const store = await open();
    await store.importAll([AA, BB, OTHER]);
    const version = await store.dataVersion();
    t.true(await store.remove('other'));
    t.not(await store.dataVersion(), version);
    t.is(await store.export('other'), undefined);
    t.deepEqual(await store.export('aa'), AA);
    t.deepEqual(await store.find('actor', 'aa-actor-1'), AA.actors[1]);
    t.is(await store.countSearch({ query: 'other' }), 0);
    t.true(await store.remove('aa'));
    t.is(await store.find('actor', 'aa-actor-1'), undefined);
    t.deepEqual(await store.stats(), await statsOf(open, BB));
    t.false(await store.remove('aa'));
    t.is((await store.import(AA)).outcome, 'created');
  });

  test.serial('a dossier cannot be removed where others would then refer to what is not there', async (t) => {
    const store = await open();
    const article = articleOf('letter', 'Il pleut, il vente.');
    const [rain, wind] = [statementOf(article, 'rain', 'pleut'), statementOf(article, 'wind', 'vente')];
    const storm = eventOf('storm', { evidence: [{ article: 'letter', ...spanIn(article, 'vente') }] });
    const first = { articles: [article], events: [{ ...storm, accordingTo: [wind.slug] }] };
    await store.importAll([
      dossierOf('aa', { ...first, statements: [rain, wind] }),
      dossierOf('bb', { articles: [article], events: [storm], statements: [rain, wind] }),
      dossierOf('cc', { articles: [article], statements: [rain] }),
    ]);
    const before = await stateOf(store);
    await t.throwsAsync(async () => store.remove('bb'), {
      code: 'BROKEN_REFERENCE',
      message: /^The dossier bb /,
    });
    t.deepEqual(await stateOf(store), before);
  });

  const undone: Readonly<Record<string, (store: Store) => unknown>> = {
    'a first import': (store) => store.import(makeDossier('cc', 3, SIZE)),
    'a new edition': (store) => store.import(NEWER),
    'a new edition of a dossier that others were imported after': (store) =>
      store.import({
        ...AA,
        version: 2,
        actors: AA.actors.map((actor) => ({ ...actor, name: { en: 'New' } })),
      }),
    'an import of several': (store) =>
      store.importAll([NEWER, makeDossier('cc', 3, SIZE), { ...OTHER, version: 5, notes: [] }, BB]),
    'an import of two editions at once': (store) =>
      store.importAll([NEWER, { ...NEWER, version: 3, conflicts: [] }, { ...AA, version: 3 }]),
    'an import of a stream': (store) =>
      store.importAll([{ slug: 'aa', version: 2, parts: [{ ...NEWER, conflicts: [] }, dossierOf('aa')] }]),
    'a removal': (store) => store.remove('aa'),
    'a removal of what is shown': (store) => store.remove('other'),
  };
  for (const [name, act] of Object.entries(undone)) {
    test.serial(`${name} is taken back, and everything is as it was`, async (t) => {
      const store = await open();
      await store.importAll([AA, BB]);
      await store.import(OTHER);
      const before = await contentOf(store);
      await act(store);
      t.notDeepEqual(await contentOf(store), before);
      const version = await store.dataVersion();
      t.true((await store.undo()).length > 0);
      t.deepEqual(await contentOf(store), before);
      t.not(await store.dataVersion(), version);
      await t.throwsAsync(async () => store.undo(), { code: 'NOTHING_TO_UNDO' });
      t.deepEqual(await contentOf(store), before);
    });
  }

  test.serial('undoing tells of each dossier what became of it', async (t) => {
    const store = await open();
    await store.import(AA);
    await store.importAll([BB, NEWER, OTHER]);
    t.deepEqual(await store.undo(), [
      { dossier: 'other', outcome: 'removed' },
      { dossier: 'aa', outcome: 'restored' },
      { dossier: 'bb', outcome: 'removed' },
    ]);
    t.is((await store.import(AA)).outcome, 'unchanged');
    t.is((await store.import(NEWER)).outcome, 'replaced');
  });

  test.serial('what changes nothing leaves the operation before it to be undone', async (t) => {
    const store = await open();
    await t.throwsAsync(async () => store.undo(), { code: 'NOTHING_TO_UNDO' });
    await store.import(AA);
    await store.import(NEWER);
    await store.import(NEWER);
    await store.importAll([{ ...NEWER, parts: [NEWER] }]);
    await t.throwsAsync(async () => store.importAll([BB, AA]), { code: 'OLDER_EDITION' });
    await store.remove('nothing');
    t.deepEqual(await store.undo(), [{ dossier: 'aa', outcome: 'restored' }]);
    t.deepEqual(await store.export('aa'), AA);
  });

  test.serial('only the last operation is taken back', async (t) => {
    const store = await open();
    await store.import(AA);
    await store.import(BB);
    await store.undo();
    await t.throwsAsync(async () => store.undo(), { code: 'NOTHING_TO_UNDO' });
    t.deepEqual(
      (await store.dossiers()).map(({ slug }) => slug),
      ['aa'],
    );
  });

  test.serial('what was too large to be kept is not brought back, and that is said', async (t) => {
    const store = await open();
    const topics = Array.from({ length: 20_001 }, (_, i) => ({ slug: `t${i}`, label: { en: 'T' } }));
    await store.import(dossierOf('large', { topics }));
    await store.import(dossierOf('large', { version: 2 }));
    await t.throwsAsync(async () => store.undo(), { code: 'UNDO_NOT_KEPT', message: /large.*20000/ });
    t.is((await store.dossiers())[0]?.version, 2);
    await store.import(dossierOf('large', { topics, version: 3 }));
    await store.undo();
    t.is((await store.stats()).topic, 0);
  });

  test.serial('the log tells what was done, newest first', async (t) => {
    const store = await open();
    await store.importAll([AA, BB]);
    await store.import(AA);
    await store.import(NEWER);
    await store.undo();
    await store.remove('bb', 'It was a draft.');
    const { edges } = await store.log({});
    const entries = edges.map(({ node }) => node);
    t.deepEqual(
      entries.map(({ action, type, slug, edition, reason }) => [action, type, slug, edition, reason]),
      [
        ['REMOVE', 'dossier', 'bb', 1, 'It was a draft.'],
        ['UNDO', 'dossier', 'aa', 2, undefined],
        ['IMPORT', 'dossier', 'aa', 2, undefined],
        ['IMPORT', 'dossier', 'bb', 1, undefined],
        ['IMPORT', 'dossier', 'aa', 1, undefined],
      ],
    );
    for (const { at } of entries) t.true(Math.abs(Date.now() - Date.parse(at)) < 60_000);
    t.deepEqual(
      entries.map(({ id }) => id),
      entries.map(({ id }) => id).sort((a, b) => b - a),
    );
  });

  test.serial('the log is paged in both directions', async (t) => {
    const store = await open();
    for (let version = 1; version <= 8; version++) await store.import(dossierOf('aa', { version }));
    for (const isBackward of [false, true]) {
      const entries = await walk((page) => store.log(page), 3, isBackward);
      t.deepEqual(
        entries.map(({ edition }) => edition),
        [8, 7, 6, 5, 4, 3, 2, 1],
      );
    }
    await t.throwsAsync(async () => store.log({ after: 'garbage' }), { code: 'BAD_CURSOR' });
    await t.throwsAsync(async () => store.log({ first: 101 }), { code: 'BAD_PAGE' });
  });

  test.serial('a conflict between records of a removed dossier goes with it', async (t) => {
    const store = await open();
    await store.import(
      dossierOf('aa', {
        actors: [actorOf('anna')],
        events: [eventOf('one'), eventOf('two')],
        conflicts: [conflictOf('both', [{ event: 'one' }, { event: 'two' }])],
      }),
    );
    await store.remove('aa');
    t.deepEqual(await store.stats(), await (await open()).stats());
  });
}

async function statsOf(open: OpenStore, dossier: Dossier) {
  const store = await open();
  await store.import(dossier);
  return store.stats();
}

async function stateOf(store: Store) {
  return [await contentOf(store), await store.dataVersion(), (await store.log({})).edges.length];
}

/** All that can be read of the store's dossiers and of what is shown. */
async function contentOf(store: Store) {
  const dossiers = await store.dossiers();
  const exports = await Promise.all(dossiers.map(async ({ slug }) => store.export(slug)));
  const shown = [];
  for (const type of [
    'article',
    'actor',
    'statement',
    'event',
    'place',
    'topic',
    'conflict',
    'mention',
  ] as const)
    shown.push(await walk((page) => store.list(type, page), 100, false));
  const { edges } = await store.listDossiers({ orderBy: { field: 'IMPORTED_AT', direction: 'ASC' } });
  const found = await store.countSearch({ query: 'other' });
  return {
    dossiers,
    exports,
    shown,
    stats: await store.stats(),
    found,
    order: edges.map(({ node }) => node.slug),
  };
}
