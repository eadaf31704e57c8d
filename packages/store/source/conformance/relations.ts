import { backingSpans, compareSpans, type Statement } from '@depeche/model';
import test from 'ava';
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
