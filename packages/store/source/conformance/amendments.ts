import type { Dossier } from '@depeche/model';
import { founding } from '@depeche/model/fixtures';
import test from 'ava';
import type { Amendment } from '../contract/amendments.ts';
import type { Store } from '../contract/store.ts';
import type { OpenStore } from './open-store.ts';
import { actorOf, articleOf, conflictOf, dossierOf, eventOf, spanIn, statementOf } from './small.ts';

const LETTER = articleOf('letter', 'Anna dit qu’il pleut. Bert vient en train.', { title: 'La pluie' });
const OTHER = articleOf('other', 'Bert est venu.');
const CAME = { article: 'letter', ...spanIn(LETTER, 'Bert vient') };
const HAS_COME = { article: 'other', ...spanIn(OTHER, 'Bert est venu') };
const RAIN = statementOf(LETTER, 'rain', 'il pleut', {
  speakers: ['anna'],
  cue: [spanIn(LETTER, 'dit')],
  attribution: [{ actors: ['anna'], source: [], cue: [spanIn(LETTER, 'dit')], channel: 'UNSPECIFIED' }],
});
const TRAIN = statementOf(LETTER, 'train', 'en train', {
  speakers: ['bert'],
  attribution: [{ actors: ['bert'], source: [], cue: [], channel: 'UNSPECIFIED' }],
});
const VISIT = eventOf('visit', { evidence: [CAME], participants: [{ actor: 'bert', role: 'PARTICIPANT' }] });
const FIRST = dossierOf('first', {
  actors: [actorOf('anna', { name: { fr: 'Annabelle' } }), actorOf('bert')],
  events: [eventOf('shower', { accordingTo: ['letter/rain'] }), VISIT],
  articles: [LETTER],
  statements: [RAIN, TRAIN],
  conflicts: [conflictOf('odd', [{ statement: 'letter/rain' }, { event: 'visit' }])],
});
const SECOND = dossierOf('second', {
  actors: [actorOf('anna', { name: { fr: 'Annabelle Dubois' } }), actorOf('bert')],
  events: [{ ...VISIT, label: { en: 'Bert comes' }, evidence: [CAME, HAS_COME] }],
  articles: [LETTER, OTHER],
  statements: [RAIN],
});

const takeDown = (type: Amendment['type'], slug: string): Amendment => ({
  action: 'TAKE_DOWN',
  type,
  slug,
  reason: 'A court said so.',
});
const correct = (record: Dossier['events'][number]): Amendment => ({
  action: 'CORRECT',
  type: 'event',
  slug: 'visit',
  reason: 'It was named wrongly.',
  record,
});

/** What holds of a record whatever dossiers say. */
export function testAmendments(open: OpenStore): void {
  const fill = async () => {
    const store = await open();
    await store.importAll([FIRST, SECOND]);
    return store;
  };

  test.serial('what is taken down is gone from every dossier, with what rested on it alone', async (t) => {
    const store = await fill();
    const version = await store.dataVersion();
    await store.amend(takeDown('statement', 'letter/rain'));
    t.not(await store.dataVersion(), version);
    t.is(await store.find('statement', 'letter/rain'), undefined);
    t.is(await store.find('event', 'shower'), undefined);
    t.is(await store.count('statement', { speaker: 'anna' }), 0);
    t.is(await store.countSearch({ query: 'pleut', types: ['statement'] }), 0);
    t.is(await store.count('conflict'), 0);
    const exported = [await store.export('first'), await store.export('second')];
    t.deepEqual(
      exported.map((dossier) => dossier?.statements),
      [[TRAIN], []],
    );
    t.false(JSON.stringify(exported).includes('letter/rain'));
  });

  test.serial('the original file does not bring it back, and the report says why', async (t) => {
    const store = await fill();
    await store.amend(takeDown('statement', 'letter/rain'));
    const amendments = [{ action: 'TAKE_DOWN', type: 'statement', slug: 'letter/rain' }];
    const before = await store.export('first');
    const [again] = await store.importAll([FIRST]);
    t.deepEqual([again?.outcome, again?.amendments, again?.records.statement], ['unchanged', amendments, 1]);
    const newer = await store.import({ ...FIRST, version: 2 });
    t.deepEqual([newer.outcome, newer.amendments, newer.records.event], ['replaced', amendments, 1]);
    t.deepEqual(await store.export('first'), { ...before, version: 2 });
    const third = await store.import({ ...FIRST, slug: 'third' });
    t.deepEqual([third.outcome, third.amendments], ['created', amendments]);
    t.is(await store.find('statement', 'letter/rain'), undefined);
    const other = await store.import(dossierOf('fourth', { articles: [OTHER] }));
    t.deepEqual(other.amendments, []);
  });

  test.serial('it holds for a stream as well, through all its parts', async (t) => {
    const store = await fill();
    await store.amend(takeDown('statement', 'letter/rain'));
    const { actors, articles, statements, events, conflicts } = FIRST;
    const said = statementOf(LETTER, 'again', 'il pleut', { about: [{ event: 'shower' }] });
    const parts = [
      dossierOf('x', { actors, articles, statements, events }),
      dossierOf('x', { statements: [said], conflicts }),
    ];
    const [report] = await store.importAll([{ slug: 'stream', parts }]);
    t.is(report?.amendments.length, 1);
    t.deepEqual((await store.find('statement', 'letter/again'))?.about, []);
    t.deepEqual((await store.export('stream'))?.conflicts, []);
    const [again] = await store.importAll([{ slug: 'stream', parts }]);
    t.deepEqual([again?.outcome, again?.amendments.length], ['unchanged', 1]);
  });

  test.serial('an actor that was taken down speaks on without a name', async (t) => {
    const store = await fill();
    await store.amend(takeDown('actor', 'anna'));
    const anna = await store.find('actor', 'anna');
    t.deepEqual([anna?.kind, anna?.name.fr], ['UNNAMED', 'nom retiré']);
    t.is(await store.count('statement', { speaker: 'anna' }), 1);
    t.is(await store.countSearch({ query: 'annabelle' }), 0);
    await store.remove('second');
    t.is((await store.find('actor', 'anna'))?.kind, 'UNNAMED');
  });

  test.serial('an article that was taken down is empty, for whoever has it', async (t) => {
    const store = await fill();
    await store.amend(takeDown('article', 'letter'));
    const letter = await store.find('article', 'letter');
    t.deepEqual([letter?.text, letter && 'title' in letter], [null, false]);
    t.is(await store.count('statement'), 0);
    const visit = await store.find('event', 'visit');
    t.deepEqual(visit?.evidence, [HAS_COME]);
    t.deepEqual((await store.export('first'))?.events, []);
    await store.import({ ...FIRST, version: 2 });
    t.is((await store.find('article', 'letter'))?.text, null);
    t.is(await store.countSearch({ query: 'pluie' }), 0);
  });

  test.serial('a correction is shown wherever the record is, now and later', async (t) => {
    const store = await fill();
    const shown = await store.find('event', 'visit');
    if (!shown) throw new TypeError('There is an event.');
    t.is(shown.evidence.length, 2);
    await store.amend(correct({ ...shown, label: { en: 'Bert arrives' } }));
    const corrected = await store.find('event', 'visit');
    t.is(corrected?.label.en, 'Bert arrives');
    t.is(corrected?.evidence.length, 2);
    t.deepEqual((await store.export('first'))?.events[1]?.evidence, [CAME]);
    t.deepEqual((await store.export('second'))?.events[0]?.evidence, [CAME, HAS_COME]);
    const report = await store.import({ ...SECOND, version: 2 });
    t.deepEqual(report.amendments, [{ action: 'CORRECT', type: 'event', slug: 'visit' }]);
    t.is((await store.find('event', 'visit'))?.label.en, 'Bert arrives');
    t.is(await store.countSearch({ query: 'arrives' }), 1);
    await store.amend(correct({ ...shown, label: { en: 'Bert is there' } }));
    t.is(await store.countSearch({ query: 'arrives' }), 0);
    t.is((await store.amendments()).length, 1);
  });

  test.serial('whose version of a record is shown stays the same', async (t) => {
    const store = await fill();
    await store.import(dossierOf('late', { actors: [actorOf('bert', { name: { fr: 'Bertrand' } })] }));
    await store.amend(takeDown('statement', 'letter/rain'));
    t.is((await store.find('actor', 'bert'))?.name.fr, 'Bertrand');
    t.is((await store.find('actor', 'anna'))?.name.fr, 'Annabelle Dubois');
    const { edges } = await store.listDossiers({ orderBy: { field: 'IMPORTED_AT', direction: 'ASC' } });
    t.deepEqual(
      edges.map(({ node }) => node.slug),
      ['first', 'second', 'late'],
    );
  });

  const broken: Readonly<Record<string, Amendment>> = {
    'There is no statement “letter/snow” to be amended.': takeDown('statement', 'letter/snow'),
    'There is no actor “nobody” to be amended.': takeDown('actor', 'nobody'),
    'There is no article “visit” to be amended.': takeDown('article', 'visit'),
    'An amendment needs a reason, which stays in the log.': { ...takeDown('event', 'visit'), reason: ' ' },
    'The correction of the event visit is of another record: “shower”.': correct({
      ...VISIT,
      slug: 'shower',
    }),
    'The correction of the event visit does not fit the dossier first: MODE_NOT_OF_TYPE': correct({
      ...VISIT,
      mode: 'demo',
    }),
    'The correction of the event visit does not fit the dossier first: SPAN_MISMATCH': correct({
      ...VISIT,
      evidence: [{ ...CAME, exact: 'Bert danse' }],
    }),
    'CORRECT of the event visit does not fit: The dossier first has no actor “nobody”': correct({
      ...VISIT,
      participants: [{ actor: 'nobody', role: 'AGENT' }],
    }),
    'The correction of the event visit is no event: status': correct({
      ...VISIT,
      status: 'FORGOTTEN' as 'OCCURRED',
    }),
    'The correction of the statement letter/rain would move it into another article: “other”.': {
      action: 'CORRECT',
      type: 'statement',
      slug: 'letter/rain',
      reason: 'Moved.',
      record: { ...RAIN, article: 'other' },
    },
    'The correction of the article letter does not fit the dossier first: ': {
      action: 'CORRECT',
      type: 'article',
      slug: 'letter',
      reason: 'Shorter.',
      record: { ...LETTER, text: 'Anna dit qu’il neige.' },
    },
  };
  test.serial('an amendment that does not fit is refused, and changes nothing', async (t) => {
    const store = await fill();
    const before = await stateOf(store);
    for (const [message, amendment] of Object.entries(broken)) {
      const error = await t.throwsAsync(
        async () => store.amend(amendment),
        { code: 'BROKEN_AMENDMENT' },
        message,
      );
      t.true(error?.message.startsWith(message), error?.message);
      t.deepEqual(await stateOf(store), before, message);
    }
  });

  test.serial('a correction that a later edition no longer fits keeps it out, and says so', async (t) => {
    const store = await fill();
    await store.amend(correct({ ...VISIT, label: { en: 'Bert arrives' }, evidence: [CAME, HAS_COME] }));
    const before = await stateOf(store);
    const rewritten = articleOf('letter', 'Il pleut. Bert, dit Anna, vient en train.');
    const edition = dossierOf('first', {
      version: 2,
      actors: FIRST.actors,
      articles: [rewritten],
      events: [{ ...VISIT, evidence: [{ article: 'letter', ...spanIn(rewritten, 'vient') }] }],
    });
    await t.throwsAsync(async () => store.import(edition), {
      code: 'BROKEN_AMENDMENT',
      message: /SPAN_MISMATCH/,
    });
    t.deepEqual(await stateOf(store), before);
    await store.withdraw('event', 'visit', 'The article was rewritten.');
    t.is((await store.import(edition)).outcome, 'replaced');
  });

  test.serial(
    'what an amendment has changed comes back with the next import after it was withdrawn',
    async (t) => {
      const store = await fill();
      await store.amend(takeDown('statement', 'letter/rain'));
      await t.throwsAsync(async () => store.amend(takeDown('statement', 'letter/rain')), {
        code: 'BROKEN_AMENDMENT',
        message: 'The statement letter/rain was taken down; withdraw that first.',
      });
      await store.withdraw('statement', 'letter/rain', 'The court took it back.');
      t.is(await store.find('statement', 'letter/rain'), undefined);
      t.deepEqual(await store.amendments(), []);
      const report = await store.import(FIRST);
      t.deepEqual([report.outcome, report.amendments], ['replaced', []]);
      t.deepEqual(await store.export('first'), FIRST);
      t.deepEqual(await store.find('statement', 'letter/rain'), RAIN);
      await t.throwsAsync(async () => store.withdraw('statement', 'letter/rain', 'Again.'), {
        code: 'BROKEN_AMENDMENT',
      });
    },
  );

  test.serial('nothing that was taken down comes back by undoing what was done before', async (t) => {
    const store = await fill();
    await store.import({ ...FIRST, version: 2, statements: [], events: [], conflicts: [] });
    await store.amend(takeDown('statement', 'letter/rain'));
    await t.throwsAsync(async () => store.undo(), { code: 'NOTHING_TO_UNDO' });
    await store.import({ ...FIRST, version: 3 });
    await store.undo();
    t.is((await store.findDossier('first'))?.version, 2);
    t.is(await store.find('statement', 'letter/rain'), undefined);
  });

  test.serial('the log keeps the reasons', async (t) => {
    const store = await fill();
    await store.amend(correct({ ...VISIT, label: { en: 'Bert arrives' }, evidence: [CAME, HAS_COME] }));
    await store.amend(takeDown('event', 'visit'));
    await store.withdraw('event', 'visit', 'The court took it back.');
    const { edges } = await store.log({ first: 3 });
    t.deepEqual(
      edges.map(({ node: { action, type, slug, reason } }) => [action, type, slug, reason]),
      [
        ['RESTORE', 'event', 'visit', 'The court took it back.'],
        ['TAKE_DOWN', 'event', 'visit', 'A court said so.'],
        ['CORRECT', 'event', 'visit', 'It was named wrongly.'],
      ],
    );
  });

  test.serial('corrections do not keep what is taken down after them', async (t) => {
    const store = await open();
    await store.importAll([FIRST, dossierOf('second', { articles: [OTHER] })]);
    const shower = eventOf('shower', { accordingTo: ['letter/rain', 'letter/train'] });
    await store.amend({
      action: 'CORRECT',
      type: 'event',
      slug: 'shower',
      reason: 'Both say so.',
      record: shower,
    });
    await store.amend({
      action: 'CORRECT',
      type: 'statement',
      slug: 'letter/rain',
      reason: 'Surer.',
      record: { ...RAIN, certainty: 'CERTAIN' },
    });
    await store.amend(takeDown('article', 'other'));
    t.is((await store.amendments()).length, 3);
    await store.amend(takeDown('statement', 'letter/rain'));
    t.deepEqual((await store.find('event', 'shower'))?.accordingTo, ['letter/train']);
    const kept = (await store.amendments()).filter(({ action }) => action === 'CORRECT');
    t.deepEqual(
      kept.map((each) => ('record' in each ? each.record : undefined)),
      [{ ...shower, accordingTo: ['letter/train'] }],
    );
    await store.amend(takeDown('article', 'letter'));
    t.deepEqual(
      (await store.amendments()).map(({ action }) => action),
      ['TAKE_DOWN', 'TAKE_DOWN', 'TAKE_DOWN'],
    );
  });

  test.serial('every record of a real dossier can be taken down', async (t) => {
    const store = await open();
    await store.import(founding);
    const [statement] = founding.statements;
    const [article] = founding.articles;
    if (!statement || !article) throw new TypeError('The dossier has records.');
    for (const { slug } of founding.actors.slice(0, 3)) await store.amend(takeDown('actor', slug));
    await store.amend(takeDown('statement', statement.slug));
    t.is(await store.find('statement', statement.slug), undefined);
    await store.amend(takeDown('article', article.slug));
    t.is(await store.count('statement'), 0);
    t.is(await store.count('mention'), 0);
    const report = await store.import({ ...founding, version: founding.version + 1 });
    t.is(report.amendments.length, 5);
    t.is(await store.count('statement'), 0);
  });
}

async function stateOf(store: Store) {
  const dossiers = await store.dossiers();
  return [
    await store.stats(),
    await store.dataVersion(),
    dossiers,
    await Promise.all(dossiers.map(async ({ slug }) => store.export(slug))),
    await store.amendments(),
    (await store.log({})).edges.length,
  ];
}
