import {
  backingSpans,
  type ConflictParty,
  compareSpans,
  type NoteTarget,
  type Statement,
} from '@depeche/model';
import test from 'ava';
import type { MaybePromise } from '../contract/maybe-promise.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, conflictOf, dossierOf, eventOf, noteOf, spanIn, statementOf } from './small.ts';

const LETTER = articleOf('letter', 'Il pleut, il vente.');
const REPLY = articleOf('reply', 'Non.');
const DOSSIER = dossierOf('weather', {
  actors: [actorOf('anna')],
  topics: [{ slug: 'rain', label: { en: 'Rain' } }],
  places: [{ slug: 'brest', name: { en: 'Brest' }, codes: {} }],
  events: [
    eventOf('storm', { evidence: [{ article: 'letter', ...spanIn(LETTER, 'vente') }] }),
    eventOf('sun'),
  ],
  articles: [LETTER, REPLY],
  statements: [statementOf(LETTER, 'it-rains', 'pleut'), statementOf(REPLY, 'no', 'Non')],
  notes: [
    noteOf(
      LETTER,
      'first',
      [{ statement: 'letter/it-rains' }, { actor: 'anna' }],
      [spanIn(LETTER, 'Il pleut')],
    ),
    noteOf(LETTER, 'second', [{ topic: 'rain' }, { place: 'brest' }, { event: 'storm' }]),
    noteOf(REPLY, 'third', [{ actor: 'anna' }, { article: 'letter' }]),
  ],
  conflicts: [
    conflictOf('both', [{ statement: 'letter/it-rains' }, { statement: 'reply/no' }]),
    conflictOf('again', [{ event: 'storm' }, { event: 'sun' }]),
  ],
});

/** What belongs to a record: notes, conflicts, the spans of an article. */
export function testRelations(open: OpenStore): void {
  test.serial('the notes on a record are found; those of an article are its own', async (t) => {
    const store = await open();
    await store.import(DOSSIER);
    const on = async (target: Parameters<typeof store.notesOn>[0]) =>
      (await store.notesOn(target)).map(({ text }) => text.en);
    t.deepEqual(await on({ statement: 'letter/it-rains' }), ['first']);
    t.deepEqual(await on({ actor: 'anna' }), ['first', 'third']);
    t.deepEqual(await on({ topic: 'rain' }), ['second']);
    t.deepEqual(await on({ place: 'brest' }), ['second']);
    t.deepEqual(await on({ event: 'storm' }), ['second']);
    t.deepEqual(await on({ article: 'letter' }), ['first', 'second']);
    t.deepEqual(await on({ article: 'nothing' }), []);
    t.deepEqual(await on({ actor: 'nobody' }), []);
  });

  test.serial(
    'the conflicts of a record are found, and those of an article by its statements and events',
    async (t) => {
      const store = await open();
      await store.import(DOSSIER);
      const of = async (party: Parameters<typeof store.conflictsOf>[0]) =>
        (await store.conflictsOf(party)).map(({ slug }) => slug);
      t.deepEqual(await of({ statement: 'reply/no' }), ['both']);
      t.deepEqual(await of({ event: 'storm' }), ['again']);
      t.deepEqual(await of({ article: 'letter' }), ['again', 'both']);
      t.deepEqual(await of({ article: 'reply' }), ['both']);
      t.deepEqual(await of({ event: 'nothing' }), []);
    },
  );

  test.serial('the spans that back the records of an article are those that the model finds', async (t) => {
    const store = await open();
    const dossiers = [DOSSIER, makeDossier('aa', 1, { articles: 5, statements: 8, events: 30, actors: 5 })];
    for (const dossier of dossiers) await store.import(dossier);
    for (const dossier of dossiers) {
      for (const { slug } of dossier.articles) {
        const plain = backingSpans(dossier, slug).map(({ start, end, exact }) => ({ start, end, exact }));
        t.deepEqual([...(await store.backing(slug))].sort(compareSpans), plain.sort(compareSpans));
      }
    }
    t.deepEqual(await store.backing('nothing'), []);
  });

  test.serial(
    'the same statement as another article reports it is found from both, and no further',
    async (t) => {
      const store = await open();
      const [rain, no] = DOSSIER.statements;
      if (!rain || !no) throw new TypeError('There are two statements.');
      const told = (id: string, reportedAlso: Statement['reportedAlso']) =>
        statementOf(LETTER, id, 'pleut', { reportedAlso });
      const statements = [
        rain,
        { ...no, reportedAlso: ['letter/first' as const] },
        told('first', ['letter/it-rains']),
        told('second', ['reply/no', 'letter/it-rains']),
      ];
      await store.import({ ...DOSSIER, statements });
      const also = async (slug: string) => (await store.alsoOf(slug)).map((statement) => statement.slug);
      t.deepEqual(await also('letter/it-rains'), ['letter/first', 'letter/second']);
      t.deepEqual(await also('letter/first'), ['letter/it-rains', 'reply/no']);
      t.deepEqual(await also('reply/no'), ['letter/first', 'letter/second']);
      t.deepEqual(await also('letter/second'), ['letter/it-rains', 'reply/no']);
      t.deepEqual(await also('nothing/at-all'), []);
    },
  );

  test.serial('statements that link one another are each found once', async (t) => {
    const store = await open();
    const [rain, no] = DOSSIER.statements;
    if (!rain || !no) throw new TypeError('There are two statements.');
    const statements = [
      { ...rain, reportedAlso: ['reply/no' as const] },
      { ...no, reportedAlso: ['letter/it-rains' as const] },
    ];
    await store.import({ ...DOSSIER, statements });
    t.deepEqual(await store.alsoOf('reply/no'), statements.slice(0, 1));
  });

  test.serial(
    'what is asked of several records at once is what is asked of each, in the order asked',
    async (t) => {
      const store = await open();
      const [rain, no] = DOSSIER.statements;
      if (!rain || !no) throw new TypeError('There are two statements.');
      await store.import({ ...DOSSIER, statements: [rain, { ...no, reportedAlso: [rain.slug] }] });
      await store.import(dossierOf('drizzle', { actors: [actorOf('anna')] }));
      await store.import(makeDossier('aa', 1, { articles: 5, statements: 8, events: 30, actors: 5 }));
      const types = ['article', 'actor', 'statement', 'event', 'place', 'topic'] as const;
      const slugsOf = async (type: (typeof types)[number]) => {
        const { edges } = await store.list(type, { last: 50 });
        const slugs = edges.map(({ node }) => node.slug).reverse();
        return [...slugs, 'nothing', ...slugs.slice(0, 2), "'; drop table actor; --"];
      };
      const compare = async <T>(
        slugs: readonly string[],
        many: (slugs: readonly string[]) => MaybePromise<readonly T[]>,
        each: (slug: string) => MaybePromise<T>,
      ) => {
        for (const asked of [slugs, slugs.slice(0, 1), []])
          t.deepEqual(await many(asked), await Promise.all(asked.map(each)));
        t.deepEqual(
          await many(['\0', '\ud800', ...slugs]),
          await Promise.all(['nothing', 'nothing', ...slugs].map(each)),
        );
      };
      for (const type of types) {
        const slugs = await slugsOf(type);
        t.true(slugs.length > 5, type);
        await compare<unknown>(
          slugs,
          (all) => store.findMany(type, all),
          (slug) => store.find(type, slug),
        );
        await compare<unknown>(
          slugs,
          (all) => store.notesOnMany(type, all),
          // The type and the name of its reference are the same word.
          (slug) => store.notesOn({ [type]: slug } as NoteTarget),
        );
        await compare<unknown>(
          slugs,
          (all) => store.dossiersOfMany(type, all),
          (slug) => store.dossiersOf(type, slug),
        );
      }
      for (const type of ['article', 'statement', 'event'] as const)
        await compare<unknown>(
          await slugsOf(type),
          (all) => store.conflictsOfMany(type, all),
          (slug) => store.conflictsOf({ [type]: slug } as ConflictParty),
        );
      await compare<unknown>(
        await slugsOf('statement'),
        (all) => store.alsoOfMany(all),
        (slug) => store.alsoOf(slug),
      );
      await compare<unknown>(
        await slugsOf('article'),
        (all) => store.backingMany(all),
        (slug) => store.backing(slug),
      );
      await compare<unknown>(
        ['weather', 'nothing', 'aa', 'drizzle', 'aa'],
        (all) => store.findDossiers(all),
        (slug) => store.findDossier(slug),
      );
    },
  );

  test.serial('records are found by slug, in the order asked', async (t) => {
    const store = await open();
    await store.import(DOSSIER);
    const [storm, sun] = DOSSIER.events;
    t.deepEqual(await store.findMany('event', ['sun', 'nothing', 'storm', 'sun']), [
      sun,
      undefined,
      storm,
      sun,
    ]);
    t.deepEqual(await store.findMany('event', []), []);
    t.deepEqual(await store.find('statement', 'reply/no'), DOSSIER.statements[1]);
    t.is(await store.find('actor', 'sun'), undefined);
    t.is(await store.find('actor', "'; drop table actor; --"), undefined);
  });
}
