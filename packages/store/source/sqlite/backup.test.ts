import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import test from 'ava';
import { makeDossier } from '../conformance/corpus.ts';
import { openFile } from '../open.ts';
import { dump } from './testing/dump.ts';
import { temporaryFile } from './testing/temporary.ts';

const AA = makeDossier('aa', 1, { articles: 3, statements: 4, events: 5, actors: 4 });
const BB = makeDossier('bb', 2, { articles: 3, statements: 4, events: 5, actors: 4 });

function dumpOf(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = { ...dump(database), log: database.prepare('select * from log').all() };
  const integrity = database.prepare('pragma integrity_check').get()?.integrity_check;
  database.close();
  return { rows, integrity };
}

test('a copy is a store of its own, with all that was in the other at that moment', (t) => {
  const [path, copy] = [temporaryFile(t), temporaryFile(t)];
  const store = openFile(path);
  store.import(AA);
  store.backup(copy);
  t.deepEqual(dumpOf(copy), dumpOf(path));
  t.deepEqual(readdirSync(dirname(copy)), ['test.db']);
  store.import(BB);
  const again = openFile(copy);
  t.deepEqual(again.export('aa'), AA);
  t.is(again.export('bb'), undefined);
  t.true(again.countSearch({ query: 'sentence' }) > 0);
  again.undo();
  t.deepEqual(again.dossiers(), []);
  t.deepEqual(store.export('aa'), AA);
  again.close();
  store.close();
});

test('a store in memory is copied as well', (t) => {
  const copy = temporaryFile(t);
  const store = openFile(':memory:');
  store.import(AA);
  store.backup(copy);
  store.close();
  const again = openFile(copy);
  t.deepEqual(again.export('aa'), AA);
  again.close();
});

test('a copy replaces no file', (t) => {
  const path = temporaryFile(t);
  writeFileSync(path, 'mine');
  const store = openFile(':memory:');
  t.throws(() => store.backup(path), { code: 'FILE_EXISTS' });
  t.is(readFileSync(path, 'utf8'), 'mine');
  store.close();
});

test('a copy that cannot be written leaves nothing', (t) => {
  const path = `${temporaryFile(t)}/deeper/copy.db`;
  const store = openFile(':memory:');
  t.throws(() => store.backup(path), { code: 'UNWRITABLE', message: `The copy ${path} cannot be written.` });
  t.false(existsSync(dirname(path)));
  store.close();
});
