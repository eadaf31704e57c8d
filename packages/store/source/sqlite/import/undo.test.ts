import { DatabaseSync } from 'node:sqlite';
import test from 'ava';
import { makeDossier } from '../../conformance/corpus.ts';
import { openFile } from '../../open.ts';
import { countWords, dump } from '../testing/dump.ts';
import { temporaryFile } from '../testing/temporary.ts';

const SIZE = { articles: 4, statements: 6, events: 10, actors: 8 };
const AA = makeDossier('aa', 1, SIZE);
const OTHER = {
  ...AA,
  slug: 'other',
  events: AA.events.map((event) => ({ ...event, label: { en: `Other ${event.slug}` } })),
  articles: AA.articles.map((article) => ({ ...article, title: 'Other' })),
  mentions: [],
};
const NEWER = { ...makeDossier('aa', 7, { ...SIZE, articles: 3 }), version: 2 };

function stateOf(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const { store_state: _, ...rows } = dump(database);
  const state = { rows, words: countWords(database), dossiers: dossiersOf(database) };
  const faults = database.prepare('pragma foreign_key_check').all();
  const kept = database.prepare('select count(*) as count from earlier').get()?.count;
  database.close();
  return { state, faults, kept };
}

function dossiersOf(database: DatabaseSync) {
  return database.prepare('select slug, version, imported_at, sequence from dossier order by slug').all();
}

const acts: Readonly<Record<string, (store: ReturnType<typeof openFile>) => unknown>> = {
  'a new edition': (store) => store.import(NEWER),
  'an import of several': (store) =>
    store.importAll([NEWER, makeDossier('bb', 2, SIZE), { ...AA, version: 3 }]),
  'a removal': (store) => store.remove('other'),
};

for (const [name, act] of Object.entries(acts)) {
  test(`after ${name} was taken back, every table is as it was`, (t) => {
    const path = temporaryFile(t);
    const store = openFile(path);
    store.import(AA);
    store.import(OTHER);
    const before = stateOf(path);
    act(store);
    t.true(Number(stateOf(path).kept) > 0);
    store.undo();
    t.deepEqual(stateOf(path).state, before.state);
    t.deepEqual(stateOf(path).faults, []);
    t.is(stateOf(path).kept, 0);
    store.close();
  });
}

test('what another process imported last is taken back', (t) => {
  const path = temporaryFile(t);
  const [here, there] = [openFile(path), openFile(path)];
  here.import(AA);
  there.import(NEWER);
  here.undo();
  t.deepEqual(there.export('aa'), AA);
  t.throws(() => there.undo(), { code: 'NOTHING_TO_UNDO' });
  here.close();
  there.close();
});

test('the log is only added to', (t) => {
  const path = temporaryFile(t);
  const store = openFile(path);
  store.import(AA);
  store.close();
  const database = new DatabaseSync(path);
  for (const change of ['delete from log', `update log set reason = 'none'`])
    t.throws(() => database.exec(change), { message: 'The log is only added to.' });
  database.close();
});
