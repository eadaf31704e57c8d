import { DatabaseSync } from 'node:sqlite';
import test from 'ava';
import { makeDossier } from '../../conformance/corpus.ts';
import { dossierOf } from '../../conformance/small.ts';
import { openFile } from '../../open.ts';
import { countWords, dump } from '../testing/dump.ts';
import { temporaryFile } from '../testing/temporary.ts';

const SIZE = { articles: 5, statements: 7, events: 12, actors: 8 };

function stateAfter(path: string, act: (store: ReturnType<typeof openFile>) => void) {
  const store = openFile(path);
  act(store);
  store.close();
  const database = new DatabaseSync(path, { readOnly: true });
  const state = { rows: dump(database), words: countWords(database) };
  const faults = database.prepare('pragma foreign_key_check').all();
  database.close();
  return { ...state, faults };
}

test('after a replaced import every table is as if only the new dossier had ever come', (t) => {
  const before = makeDossier('aa', 1, SIZE);
  const after = makeDossier('aa', 2, { articles: 4, statements: 6, events: 9, actors: 9 });
  const replaced = stateAfter(temporaryFile(t), (store) => {
    store.import(before);
    store.import(after);
  });
  const fresh = stateAfter(temporaryFile(t), (store) => store.import(after));
  t.deepEqual(replaced, fresh);
  t.deepEqual(replaced.faults, []);
  t.true((fresh.rows.statement_actor?.length ?? 0) > 10);
});

test('a little change leaves every table as if the changed dossier had come first', (t) => {
  const before = makeDossier('aa', 1, SIZE);
  const [first, ...others] = before.articles;
  if (!first) throw new TypeError('There is an article.');
  const after = {
    ...before,
    articles: [{ ...first, publishedOn: '2001-02-03' }, ...others],
    statements: before.statements
      .filter(({ slug }) => !slug.endsWith('/s3'))
      .map((statement, i) =>
        i === 2 ? { ...statement, speakers: [], saidOn: { edtf: '1999', expression: [] } } : statement,
      ),
    events: before.events.map((event) => ({
      ...event,
      accordingTo: event.accordingTo.filter((slug) => !slug.endsWith('/s3')),
    })),
    conflicts: [],
  };
  const replaced = stateAfter(temporaryFile(t), (store) => {
    store.import(before);
    store.import(after);
  });
  t.deepEqual(
    replaced,
    stateAfter(temporaryFile(t), (store) => store.import(after)),
  );
});

test('a dossier that shares everything and goes again leaves nothing behind', (t) => {
  const mine = makeDossier('aa', 1, SIZE);
  const yours = {
    ...mine,
    slug: 'yours',
    actors: mine.actors.map((actor) => ({ ...actor, name: { en: `Other ${actor.slug}` } })),
    events: mine.events.map((event) => ({ ...event, label: { en: `Other ${event.slug}` } })),
    articles: mine.articles.map((article) => ({ ...article, title: 'Other' })),
    mentions: [],
  };
  const shared = stateAfter(temporaryFile(t), (store) => {
    store.import(mine);
    store.import(yours);
    store.import(dossierOf('yours', { version: 2 }));
  });
  const alone = stateAfter(temporaryFile(t), (store) => {
    store.import(mine);
    store.import(dossierOf('yours', { version: 2 }));
  });
  const { dossier: _, ...rows } = shared.rows;
  const { dossier: __, ...expected } = alone.rows;
  t.deepEqual({ ...shared, rows }, { ...alone, rows: expected });
});

test('a dossier that is emptied leaves no record, no word and no row', (t) => {
  const { rows, words } = stateAfter(temporaryFile(t), (store) => {
    store.import(makeDossier('aa', 1, SIZE));
    store.import(dossierOf('aa'));
  });
  const { dossier, store_state, ...others } = rows;
  t.is(dossier?.length, 1);
  for (const [table, left] of Object.entries(others)) t.deepEqual(left, [], table);
  for (const [table, count] of Object.entries(words)) t.is(count, 0, table);
  t.is(store_state?.length, 1);
});
