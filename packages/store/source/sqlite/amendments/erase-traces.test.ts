import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import test from 'ava';
import { makeDossier } from '../../conformance/corpus.ts';
import {
  actorOf,
  articleOf,
  dossierOf,
  eventOf,
  noteOf,
  spanIn,
  statementOf,
} from '../../conformance/small.ts';
import type { Amendment } from '../../contract/amendments.ts';
import { openFile } from '../../open.ts';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { APPLICATION_ID } from '../recognise.ts';
import { Runner } from '../runner.ts';
import { temporaryFile } from '../testing/temporary.ts';

/** A word that stands nowhere else, and a part of it that no compression of common beginnings takes away. */
const WORD = 'qzxjvwkplm';
const TRACE = 'vwkplm';

const LETTER = articleOf('letter', `Il pleut ${WORD}.`, { title: `Titre ${WORD}` });
const PLAIN = { ...articleOf('plain', ''), text: null };
const evidence = [{ article: 'letter', ...spanIn(LETTER, WORD) }];
const BASE = {
  actors: [actorOf('anna')],
  articles: [PLAIN],
  events: [eventOf('visit', { reportedIn: ['plain'] })],
};

const takeDown = (type: Amendment['type'], slug: string): Amendment => ({
  action: 'TAKE_DOWN',
  type,
  slug,
  reason: 'It must not be shown.',
});

const cases: Readonly<Record<string, { dossier: ReturnType<typeof dossierOf>; amendment: Amendment }>> = {
  statement: {
    dossier: dossierOf('aa', {
      ...BASE,
      statements: [statementOf(PLAIN, 's', WORD, { content: [] })],
      notes: [noteOf(PLAIN, `Note ${WORD}`, [{ statement: 'plain/s' }])],
    }),
    amendment: takeDown('statement', 'plain/s'),
  },
  event: {
    dossier: dossierOf('aa', {
      ...BASE,
      events: [eventOf('visit', { label: { en: `Visit ${WORD}` }, reportedIn: ['plain'] })],
    }),
    amendment: takeDown('event', 'visit'),
  },
  actor: {
    dossier: dossierOf('aa', { ...BASE, actors: [actorOf('anna', { aliases: { fr: [WORD] } })] }),
    amendment: takeDown('actor', 'anna'),
  },
  article: {
    dossier: dossierOf('aa', {
      ...BASE,
      articles: [LETTER],
      statements: [statementOf(LETTER, 's', WORD)],
      events: [eventOf('visit', { evidence, label: { en: 'Visit' } })],
    }),
    amendment: takeDown('article', 'letter'),
  },
  'corrected actor': {
    dossier: dossierOf('aa', { ...BASE, actors: [actorOf('anna', { name: { en: WORD } })] }),
    amendment: { action: 'CORRECT', type: 'actor', slug: 'anna', reason: 'Wrong.', record: actorOf('anna') },
  },
};

function hasTrace(path: string): boolean {
  return [path, `${path}-wal`].some(
    (file) => existsSync(file) && readFileSync(file, 'latin1').toLowerCase().includes(TRACE),
  );
}

for (const [name, { dossier, amendment }] of Object.entries(cases)) {
  test(`of what was there, no byte is left in the file: ${name}`, (t) => {
    const path = temporaryFile(t);
    const store = openFile(path);
    store.import(makeDossier('cc', 1, { articles: 3, statements: 5, events: 5, actors: 5 }));
    // Two dossiers have it, one in a version of its own; it was replaced and came back before.
    store.import({
      ...dossier,
      slug: 'bb',
      actors: dossier.actors.map((each) => ({ ...each, memberOf: [] })),
    });
    store.import(dossier);
    store.import(dossierOf('aa', { version: 2, title: { en: 'Nothing' } }));
    store.import({ ...dossier, version: 3 });
    store.import({ ...dossier, version: 4, title: { en: 'Again' } });
    t.true(hasTrace(path));
    store.amend(amendment);
    t.false(hasTrace(path));
    t.throws(() => store.undo(), { code: 'NOTHING_TO_UNDO' });
    t.is(store.import({ ...dossier, version: 5 }).amendments.length, 1);
    t.is(store.count(amendment.type, { query: WORD }), 0);
    store.close();
    t.false(hasTrace(path));
    const database = new DatabaseSync(path);
    t.is(database.prepare('pragma integrity_check').get()?.integrity_check, 'ok');
    for (const type of ['article', 'actor', 'statement', 'event'])
      database.exec(`insert into ${type}_words (${type}_words) values ('integrity-check')`);
    database.close();
  });
}

test('what an older release deleted without overwriting it goes when its store is opened', (t) => {
  const path = temporaryFile(t);
  const database = new DatabaseSync(path);
  database.exec(`pragma application_id = ${APPLICATION_ID}; pragma secure_delete = off`);
  const runner = new Runner(database, path);
  migrate(runner, migrations.slice(0, 2));
  const filler = WORD.repeat(2_000);
  database.exec(`insert into record (id, type, json) values (1, 'topic', '{"slug":"${filler}"}')`);
  database.exec('delete from record where id = 1');
  runner.close();
  t.true(hasTrace(path));
  openFile(path).close();
  t.false(hasTrace(path));
});
