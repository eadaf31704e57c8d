import { DatabaseSync } from 'node:sqlite';
import test from 'ava';
import {
  actorOf,
  articleOf,
  dossierOf,
  eventOf,
  noteOf,
  spanIn,
  statementOf,
} from '../../conformance/small.ts';
import { openFile } from '../../open.ts';
import { migrate } from '../migrate.ts';
import { APPLICATION_ID } from '../recognise.ts';
import { Runner } from '../runner.ts';
import { temporaryFile } from '../testing/temporary.ts';
import { migrations } from './index.ts';

const NEW_FIELDS = new Set(['codes', 'reportedIn', 'lost']);

/** What an older release would have kept of a record, or of records inside one another. */
function older(record: object): string {
  return JSON.stringify(record, (key, value: unknown) => (NEW_FIELDS.has(key) ? undefined : value));
}

const LETTER = articleOf('letter', 'Anna parle, dit “été” 1.50.', { title: 'É \u2019 "x"' });
const OTHER = { ...LETTER, title: 'Autre' };
const ANNA = actorOf('anna', { name: { fr: 'Anna' } });
const TALK = eventOf('talk', { evidence: [{ article: 'letter', ...spanIn(LETTER, 'parle') }] });
const SAID = statementOf(LETTER, 'said', 'parle', { speakers: ['anna'] });
const NOTE = noteOf(LETTER, 'Note', [{ statement: 'letter/said' }]);
const MENTION = {
  article: 'letter',
  spans: [spanIn(LETTER, 'Anna')],
  kind: 'NAME' as const,
  of: { actor: 'anna' },
  lost: [],
};
const LYON = { slug: 'lyon', name: { fr: 'Lyon' }, codes: {} };

/** A store as an older release left it: two dossiers that share an actor and an article, each with its own version. */
function makeOlder(path: string, version: number): void {
  const database = new DatabaseSync(path);
  database.exec(`pragma application_id = ${APPLICATION_ID}`);
  const runner = new Runner(database, path);
  migrate(runner, migrations.slice(0, version));
  const record = database.prepare('insert into record (id, type, json) values (?, ?, ?)');
  const records = [ANNA, LYON, TALK, LETTER, SAID, MENTION, NOTE];
  const types = ['actor', 'place', 'event', 'article', 'statement', 'mention', 'note'];
  for (const [i, each] of records.entries()) record.run(i + 1, types[i] ?? '', older(each));
  database.exec(`
    insert into dossier (id, slug, version, digest, imported_at, sequence)
      values (1, 'aa', 1, 'old', '2025-01-01T00:00:00.000Z', 1), (2, 'bb', 1, 'old', '2025-01-02T00:00:00.000Z', 2);
    update store_state set data_version = 2;
    insert into actor (id, slug, kind, name) values (1, 'anna', 'PERSON', 'anna');
    insert into place (id, slug, name) values (2, 'lyon', 'lyon');
    insert into article (id, slug, title, published_on, language) values (4, 'letter', 'x', -9999999, 'fr');
    insert into event (id, slug, type, status, label, earliest, precision, position)
      values (3, 'talk', 'CONSULT', 'OCCURRED', 'talk', -9999999, -1, 'letter!000000005! talk');
    insert into event_article (event, article) values (3, 4);
    insert into statement (id, slug, article, ordinal, form, act, certainty, polarity, earliest, precision, position)
      values (5, 'letter/said', 4, 0, 'INDIRECT', 'ASSERT', 'UNDERSPECIFIED', 'POSITIVE', -9999999, -1,
        'letter!000000005!said');
    insert into mention (id, article, ordinal, kind, of, position)
      values (6, 4, 0, 'NAME', 1, 'letter!000000000!000000');
    insert into note (id, article, ordinal) values (7, 4, 0);
  `);
  const claim = database.prepare(
    'insert into dossier_record (dossier, type, ordinal, record, own_json) values (?, ?, 0, ?, ?)',
  );
  const mine = { article: OTHER, statements: [SAID], mentions: [MENTION], notes: [] };
  claim.run(1, 'actor', 1, older({ ...ANNA, name: { fr: 'Anne' } }));
  claim.run(1, 'article', 4, older(mine));
  claim.run(1, 'event', 3, null);
  claim.run(2, 'actor', 1, null);
  claim.run(2, 'place', 2, null);
  claim.run(2, 'article', 4, null);
  runner.close();
}

const EXPECTED = {
  aa: dossierOf('aa', {
    actors: [{ ...ANNA, name: { fr: 'Anne' } }],
    articles: [OTHER],
    events: [TALK],
    statements: [SAID],
    mentions: [MENTION],
  }),
  bb: dossierOf('bb', {
    actors: [ANNA],
    places: [LYON],
    articles: [LETTER],
    statements: [SAID],
    mentions: [MENTION],
    notes: [NOTE],
  }),
};

for (const version of [1, 2]) {
  test(`records kept at version ${version} of the tables get their new fields, shown or not`, (t) => {
    const path = temporaryFile(t);
    makeOlder(path, version);
    const store = openFile(path);
    t.deepEqual(store.export('aa'), EXPECTED.aa);
    t.deepEqual(store.export('bb'), EXPECTED.bb);
    t.deepEqual(store.find('event', 'talk'), TALK);
    t.deepEqual(store.dossiers()[0], { slug: 'aa', version: 1, importedAt: '2025-01-01T00:00:00.000Z' });
    t.is(store.import(EXPECTED.bb).outcome, 'replaced');
    t.is(store.import(EXPECTED.bb).outcome, 'unchanged');
    t.deepEqual(store.export('aa'), EXPECTED.aa);
    store.close();
  });
}

test('what a record has already is left as it is', (t) => {
  const path = temporaryFile(t);
  const database = new DatabaseSync(path);
  database.exec(`pragma application_id = ${APPLICATION_ID}`);
  const runner = new Runner(database, path);
  migrate(runner, migrations.slice(0, 2));
  const coded = { ...LYON, codes: { geonames: '2996944' } };
  database.prepare(`insert into record (id, type, json) values (1, 'place', ?)`).run(JSON.stringify(coded));
  database.exec(`insert into place (id, slug, name) values (1, 'lyon', 'lyon')`);
  runner.close();
  const store = openFile(path);
  t.deepEqual(store.find('place', 'lyon'), coded);
  store.close();
});
