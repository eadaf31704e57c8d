import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeDossier, planCorpus } from '@depeche/corpus';
import { openFile } from '@depeche/store';
import test from 'ava';
import { bareImport } from './bare-import.ts';
import { barePage, filtersOf } from './filters.ts';
import { findSamples } from './samples.ts';
import { shellImport } from './shell-import.ts';

const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-test-'));
const path = join(folder, 'corpus.db');
const store = openFile(path);
store.importAll([...planCorpus(3, 1_500)].map(makeDossier));
const database = new DatabaseSync(path, { readOnly: true });

test.after.always(() => {
  database.close();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a bare statement reads the rows of the page that it stands beside', (t) => {
  const filters = filtersOf(findSamples(database));
  for (const { name, filter, bare } of filters) {
    const page = store.list('statement', { filter, first: 20 }).edges.map(({ node }) => node);
    t.true(page.length > 0, name);
    if (!bare) continue;
    const rows = database.prepare(barePage(bare)).all(...bare.values);
    t.deepEqual(
      rows.slice(0, 20).map(({ json }) => JSON.parse(String(json))),
      page,
      name,
    );
  }
});

test('bare inserts give the same store', (t) => {
  const copy = join(folder, 'bare.db');
  t.true(bareImport(path, copy) > 0);
  const bare = openFile(copy);
  t.deepEqual(bare.stats(), store.stats());
  t.deepEqual(
    bare.search({ query: 'library', first: 5 }).edges,
    store.search({ query: 'library', first: 5 }).edges,
  );
  bare.close();
});

test('the shell imports as many rows, where it is installed', (t) => {
  const time = shellImport(path, folder);
  if (time === undefined) return t.log('sqlite3 is not installed.');
  const shell = new DatabaseSync(join(folder, 'shell.db'), { readOnly: true });
  for (const table of ['record', 'statement', 'statement_actor', 'mention', 'statement_words_docsize']) {
    const count = `select count(*) as count from ${table}`;
    t.deepEqual(shell.prepare(count).get(), database.prepare(count).get(), table);
  }
  shell.close();
});
