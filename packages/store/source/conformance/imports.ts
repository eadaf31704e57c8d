import type { Dossier, Mention } from '@depeche/model';
import { founding } from '@depeche/model/fixtures/founding';
import test from 'ava';
import type { Store } from '../contract/store.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, conflictOf, dossierOf, eventOf, spanIn, statementOf } from './small.ts';

const SIZE = { articles: 4, statements: 6, events: 10, actors: 8 };

/** What an import does to a store, and what an export gives back. */
export function testImports(open: OpenStore): void {
  test.serial('a dossier comes out as it went in', async (t) => {
    const store = await open();
    const dossiers = [founding, makeDossier('aa', 1, SIZE), makeDossier('bb', 2, SIZE)];
    for (const dossier of dossiers) await store.import(dossier);
    for (const dossier of dossiers) t.deepEqual(await store.export(dossier.slug), dossier);
    t.is(await store.export('nothing'), undefined);
  });

  test.serial('an import tells what it did, and the store which dossiers it holds', async (t) => {
    const store = await open();
    const dossier = makeDossier('aa', 1, SIZE);
    const records = {
      article: 4,
      actor: 8,
      statement: 24,
      event: 10,
      place: 5,
      topic: 4,
      conflict: 4,
      mention: 24,
      note: 4,
      dossier: 1,
    };
    t.deepEqual(await store.import(dossier), { dossier: 'aa', outcome: 'created', records, amendments: [] });
    t.deepEqual(await store.stats(), records);
    const [entry, ...others] = await store.dossiers();
    t.is(others.length, 0);
    t.is(entry?.slug, 'aa');
    t.is(entry?.version, 1);
    t.deepEqual([entry?.title, entry?.provenance], [dossier.title, dossier.provenance]);
    t.true(Math.abs(Date.now() - Date.parse(entry?.importedAt ?? '')) < 60_000);
  });

  test.serial('the same dossier twice changes nothing, not even the data version', async (t) => {
    const store = await open();
    const dossier = makeDossier('aa', 1, SIZE);
    await store.import(dossier);
    const before = [await store.dataVersion(), await store.dossiers()];
    t.is((await store.import(structuredClone(dossier))).outcome, 'unchanged');
    t.deepEqual([await store.dataVersion(), await store.dossiers()], before);
  });

  test.serial('a changed dossier replaces the records it had, and the data version changes', async (t) => {
    const store = await open();
    await store.import(makeDossier('aa', 1, SIZE));
    const before = await store.dataVersion();
    const changed = { ...makeDossier('aa', 7, { ...SIZE, articles: 3, actors: 5 }), version: 2 };
    t.is((await store.import(changed)).outcome, 'replaced');
    t.not(await store.dataVersion(), before);
    t.deepEqual(await store.export('aa'), changed);
    t.is((await store.stats()).actor, 5);
    t.is((await store.stats()).statement, 18);
    t.is(await store.find('article', 'aa-article-3'), undefined);
    t.is(await store.count('statement', { article: 'aa-article-3' }), 0);
    t.is(await store.countSearch({ query: 'sentence', types: ['article'] }), 3);
  });

  test.serial(
    'a new title or provenance alone makes a new edition, and a dossier may have neither',
    async (t) => {
      const store = await open();
      const plain = dossierOf('aa', { actors: [actorOf('anna')] });
      await store.import({ ...plain, title: { en: 'Anna' }, provenance: { method: 'AUTHORED' } });
      t.is((await store.import({ ...plain, title: { fr: 'Anna' } })).outcome, 'replaced');
      t.deepEqual((await store.dossiers())[0]?.title, { fr: 'Anna' });
      t.is((await store.import(plain)).outcome, 'replaced');
      t.false('title' in ((await store.dossiers())[0] ?? {}));
      t.deepEqual(await store.export('aa'), plain);
    },
  );

  test.serial('records without words stand at the beginning of their article', async (t) => {
    const store = await open();
    const article = articleOf('letter', 'Il pleut, il vente.');
    const lost = [{ field: 'content', exact: 'gèle' }];
    const mention = (exact: string | undefined): Mention => ({
      article: 'letter',
      kind: 'NAME',
      of: { actor: 'anna' },
      spans: exact === undefined ? [] : [spanIn(article, exact)],
      lost: exact === undefined ? [{ field: 'spans', exact: 'Anna' }] : [],
    });
    const dossier = dossierOf('aa', {
      actors: [actorOf('anna')],
      articles: [article],
      statements: [
        statementOf(article, 'wind', 'vente'),
        statementOf(article, 'ice', 'gèle', { content: [], lost }),
      ],
      mentions: [mention('vente'), mention(undefined)],
    });
    await store.import(dossier);
    const statements = await store.list('statement', {});
    t.deepEqual(
      statements.edges.map(({ node }) => node.slug),
      ['letter/ice', 'letter/wind'],
    );
    const mentions = await store.list('mention', {});
    t.deepEqual(
      mentions.edges.map(({ node }) => node.spans.length),
      [0, 1],
    );
    t.deepEqual(await store.export('aa'), dossier);
  });

  test.serial(
    'an event is in the articles that report it, also where none of their words are at hand',
    async (t) => {
      const store = await open();
      const articles = [articleOf('first', 'Ils parlent.'), { ...articleOf('second', ''), text: null }];
      const [first] = articles;
      if (!first) throw new TypeError('There is an article.');
      const evidence = [{ article: 'first', ...spanIn(first, 'parlent') }];
      await store.import(
        dossierOf('aa', { articles, events: [eventOf('talks', { evidence, reportedIn: ['second'] })] }),
      );
      for (const article of ['first', 'second']) t.is(await store.count('event', { article }), 1, article);
      t.is(await store.count('article', { event: 'talks' }), 2);
      await t.throwsAsync(
        async () => store.import(dossierOf('bb', { events: [eventOf('rain', { reportedIn: ['third'] })] })),
        { code: 'BROKEN_REFERENCE' },
      );
    },
  );

  test.serial('an older edition is refused, and changes nothing', async (t) => {
    const store = await open();
    await store.import(dossierOf('aa', { version: 3, actors: [actorOf('anna')] }));
    await t.throwsAsync(async () => store.import(dossierOf('aa', { version: 2 })), {
      code: 'OLDER_EDITION',
      message: 'The store holds edition 3 of the dossier aa; edition 2 does not replace it.',
    });
    t.is(await store.count('actor'), 1);
  });

  test.serial('a dossier that refers to what it does not have is refused', async (t) => {
    const store = await open();
    const article = articleOf('letter', 'Il pleut.');
    const broken: readonly Dossier[] = [
      dossierOf('aa', { actors: [actorOf('anna', { memberOf: ['nobody'] })] }),
      dossierOf('aa', {
        articles: [article],
        statements: [statementOf(article, 's', 'pleut', { speakers: ['nobody'] })],
      }),
      dossierOf('aa', { events: [eventOf('rain', { place: 'nowhere' })] }),
      dossierOf('aa', {
        events: [eventOf('rain', { evidence: [{ article: 'letter', start: 0, end: 1, exact: 'I' }] })],
      }),
      dossierOf('aa', { conflicts: [conflictOf('both', [{ event: 'rain' }, { event: 'sun' }])] }),
      dossierOf('aa', { actors: [actorOf('anna'), actorOf('anna')] }),
    ];
    for (const dossier of broken)
      await t.throwsAsync(
        async () => store.import(dossier),
        { code: 'BROKEN_REFERENCE' },
        JSON.stringify(dossier),
      );
    t.deepEqual(await store.dossiers(), []);
  });

  test.serial('a record stays as long as a dossier has it', async (t) => {
    const store = await open();
    const [anna, bert] = [actorOf('anna'), actorOf('bert')];
    await store.import(dossierOf('aa', { actors: [anna, bert] }));
    await store.import(dossierOf('bb', { actors: [anna] }));
    await store.import(dossierOf('aa'));
    t.deepEqual(await store.findMany('actor', ['anna', 'bert']), [anna, undefined]);
    await store.import(dossierOf('bb', { version: 2 }));
    t.is(await store.count('actor'), 0);
    t.is(await store.countSearch({ query: 'anna' }), 0);
  });

  test.serial('of a record that two dossiers have, the version of the last import is shown', async (t) => {
    const store = await open();
    const mine = actorOf('anna', { name: { en: 'Anna' }, memberOf: ['club'] });
    const yours = actorOf('anna', { name: { en: 'Anne' }, kind: 'GROUP' });
    const aa = dossierOf('aa', { actors: [mine, actorOf('club')] });
    const bb = dossierOf('bb', { actors: [yours] });
    await store.import(aa);
    await store.import(bb);
    t.deepEqual(await store.find('actor', 'anna'), yours);
    t.is(await store.count('actor', { kind: ['GROUP'] }), 1);
    t.deepEqual([await store.export('aa'), await store.export('bb')], [aa, bb]);
    await store.import({ ...aa, version: 2 });
    t.deepEqual(await store.find('actor', 'anna'), mine);
    t.deepEqual(await store.export('bb'), bb);
    // What the last one lets go of is again as the other has it.
    await store.import({ ...bb, version: 2 });
    await store.import(dossierOf('bb', { version: 3 }));
    t.deepEqual(await store.find('actor', 'anna'), mine);
    t.is(await store.count('actor', { kind: ['GROUP'] }), 0);
  });

  test.serial(
    'an event of several dossiers has the evidence of all, and each has its own again',
    async (t) => {
      const store = await open();
      const [first, second] = [articleOf('first', 'Ils parlent.'), articleOf('second', 'On se parle.')];
      const talks = (article: typeof first, exact: string, label: string) =>
        eventOf('talks', {
          label: { en: label },
          evidence: [{ article: article.slug, ...spanIn(article, exact) }],
        });
      const aa = dossierOf('aa', { articles: [first], events: [talks(first, 'parlent', 'Talks')] });
      const bb = dossierOf('bb', { articles: [second], events: [talks(second, 'parle', 'Dialogue')] });
      await store.import(aa);
      await store.import(bb);
      const shown = await store.find('event', 'talks');
      t.is(shown?.label.en, 'Dialogue');
      t.deepEqual(shown?.evidence.map(({ article }) => article).sort(), ['first', 'second']);
      for (const article of ['first', 'second']) {
        t.is(await store.count('event', { article }), 1);
        t.deepEqual((await store.backing(article)).length, 1);
      }
      t.is(await store.count('article', { event: 'talks' }), 2);
      t.deepEqual([await store.export('aa'), await store.export('bb')], [aa, bb]);
      await store.import(dossierOf('bb', { articles: [second], version: 2 }));
      t.deepEqual(await store.find('event', 'talks'), aa.events[0]);
      t.is(await store.count('event', { article: 'second' }), 0);
      t.is(await store.countSearch({ query: 'dialogue' }), 0);
    },
  );

  test.serial(
    'an article of two dossiers is shown with all that stands in it as the last has it, then as the other does',
    async (t) => {
      const store = await open();
      const article = articleOf('letter', 'Il pleut, il vente.');
      const actors = [actorOf('anna')];
      const said = (id: string, exact: string) => statementOf(article, id, exact, { speakers: ['anna'] });
      const aa = dossierOf('aa', {
        actors,
        articles: [article],
        statements: [said('rain', 'pleut'), said('wind', 'vente')],
      });
      const bb = dossierOf('bb', {
        actors,
        articles: [{ ...article, title: 'Temps' }],
        statements: [said('rain', 'Il pleut')],
      });
      await store.import(aa);
      await store.import(bb);
      t.is(await store.count('statement'), 1);
      t.is((await store.find('article', 'letter'))?.title, 'Temps');
      t.deepEqual([await store.export('aa'), await store.export('bb')], [aa, bb]);
      await store.import(dossierOf('bb', { version: 2 }));
      t.is(await store.count('statement', { speaker: 'anna' }), 2);
      t.deepEqual(await store.find('article', 'letter'), article);
      t.deepEqual(await store.export('aa'), aa);
    },
  );

  test.serial('a dossier cannot take away what another refers to', async (t) => {
    const store = await open();
    const article = articleOf('letter', 'Il pleut, il vente.');
    const statements = [statementOf(article, 'rain', 'pleut'), statementOf(article, 'wind', 'vente')];
    const conflicts = [conflictOf('both', [{ statement: 'letter/rain' }, { statement: 'letter/wind' }])];
    await store.import(dossierOf('aa', { articles: [article], statements, conflicts }));
    const before = await stateOf(store);
    const bb = dossierOf('bb', { articles: [article], statements: statements.slice(0, 1) });
    await t.throwsAsync(async () => store.import(bb), { code: 'BROKEN_REFERENCE' });
    t.deepEqual(await stateOf(store), before);
  });
}

async function stateOf(store: Store) {
  return [await store.stats(), await store.dataVersion(), await store.dossiers(), await store.export('aa')];
}
