import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { makeDossier } from './conformance/corpus.ts';
import { dossierOf } from './conformance/small.ts';
import { open, openFile } from './open.ts';
import { migrate } from './sqlite/migrate.ts';
import { migrations } from './sqlite/migrations/index.ts';
import { APPLICATION_ID } from './sqlite/recognise.ts';
import { Runner } from './sqlite/runner.ts';
import { temporaryFile } from './sqlite/testing/temporary.ts';

const SMALL = makeDossier('aa', 1, { articles: 2, statements: 3, events: 3, actors: 3 });

test('a store is made where there is none, and is there again when it is opened again', (t) => {
  const path = temporaryFile(t);
  const store = openFile(path);
  store.import(SMALL);
  store.close();
  const again = openFile(pathToFileURL(path).href);
  t.deepEqual(again.export('aa'), SMALL);
  again.close();
});

test('a store keeps its journal in WAL, checks references and waits for the disk', (t) => {
  const path = temporaryFile(t);
  openFile(path).close();
  const database = new DatabaseSync(path);
  t.is(database.prepare('pragma journal_mode').get()?.journal_mode, 'wal');
  t.is(database.prepare('pragma application_id').get()?.application_id, APPLICATION_ID);
  t.is(database.prepare('pragma user_version').get()?.user_version, migrations.length);
  database.close();
});

test('an empty file becomes a store', (t) => {
  const path = temporaryFile(t);
  writeFileSync(path, '');
  const store = openFile(path);
  t.is(store.count('article'), 0);
  store.close();
});

test('a file that is no store is refused and left as it is', (t) => {
  const path = temporaryFile(t);
  for (const content of ['# Notes\n', 'SQLite format 3\0', 'x'.repeat(5_000)]) {
    writeFileSync(path, content);
    const { mtimeMs } = statSync(path);
    const error = t.throws(() => openFile(path), { code: 'NOT_A_STORE' });
    t.true(error?.message.startsWith(`${path} is no store: `));
    t.is(readFileSync(path, 'utf8'), content);
    t.is(statSync(path).mtimeMs, mtimeMs);
    t.false(existsSync(`${path}-wal`) || existsSync(`${path}-journal`));
  }
});

test('a database of another program is refused and left as it is', (t) => {
  const path = temporaryFile(t);
  const other = new DatabaseSync(path);
  other.exec('create table recipe (name text)');
  other.close();
  const before = readFileSync(path);
  t.throws(() => openFile(path), {
    code: 'NOT_A_STORE',
    message: `${path} is no store: it is a database of another program.`,
  });
  t.deepEqual(readFileSync(path), before);
});

test('a folder is no store', (t) => {
  const path = temporaryFile(t);
  mkdirSync(path);
  t.throws(() => openFile(path), { code: 'NOT_A_STORE', message: `${path} is no store: it is a folder.` });
});

test('a store of a newer release is refused and left as it is', (t) => {
  const path = temporaryFile(t);
  openFile(path).close();
  const database = new DatabaseSync(path);
  database.exec(`pragma user_version = ${migrations.length + 1}`);
  database.close();
  const before = readFileSync(path);
  const error = t.throws(() => openFile(path), { code: 'STORE_TOO_NEW' });
  const [found, known] = [migrations.length + 1, migrations.length];
  t.true(
    error?.message.endsWith(
      `has version ${found}, and this release knows versions up to ${known}: update Dépêche.`,
    ),
  );
  t.deepEqual(readFileSync(path), before);
});

test('a store of an older release is brought up to date with what is in it', (t) => {
  const path = temporaryFile(t);
  const database = new DatabaseSync(path);
  database.exec(`pragma application_id = ${APPLICATION_ID}`);
  const runner = new Runner(database, path);
  migrate(runner, migrations.slice(0, 1));
  database.exec(`insert into record (id, type, json) values (1, 'topic', '{"slug":"rain"}')`);
  database.exec(`insert into topic (id, slug, label) values (1, 'rain', 'rain')`);
  runner.close();
  const store = openFile(path);
  t.is(store.find('topic', 'rain')?.slug, 'rain');
  t.is(store.countSearch({ query: 'rain' }), 0);
  store.import(SMALL);
  t.is(store.count('topic'), 1 + SMALL.topics.length);
  store.close();
});

test('a migration that fails leaves the version before it', (t) => {
  const path = temporaryFile(t);
  const runner = new Runner(new DatabaseSync(path), path);
  const [first = [], second = []] = migrations;
  t.throws(() => migrate(runner, [first, [...second, ...first]]), { code: 'UNKNOWN' });
  runner.close();
  const database = new DatabaseSync(path);
  t.is(database.prepare('pragma user_version').get()?.user_version, 1);
  t.is(
    database.prepare(`select count(*) as count from sqlite_schema where name like '%words%'`).get()?.count,
    0,
  );
  database.close();
});

test('a folder that is not there is named', (t) => {
  const path = `${temporaryFile(t)}/deeper/test.db`;
  t.throws(() => openFile(path), {
    code: 'UNWRITABLE',
    message: `The store ${path} cannot be made: there is no folder ${dirname(path)}.`,
  });
});

const asRoot = process.getuid?.() === 0;
(asRoot ? test.skip : test)('a file that may not be written is named', (t) => {
  const path = temporaryFile(t);
  openFile(path).close();
  chmodSync(path, 0o400);
  t.throws(() => openFile(path), { code: 'UNWRITABLE' });
});

test('a damaged store is named, not half answered', (t) => {
  const path = temporaryFile(t);
  const store = openFile(path);
  store.import(SMALL);
  store.close();
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, 4_096));
  const error = t.throws(() => {
    const damaged = openFile(path);
    damaged.export('aa');
  });
  t.is(Reflect.get(error ?? {}, 'code'), 'CORRUPT');
});

test('a location of another kind is not supported', (t) => {
  t.throws(() => open('https://example.org/store.db'), {
    code: 'UNSUPPORTED_LOCATION',
    message:
      'A store is the path of a SQLite file, ":memory:" or postgres://user@host/database; “https://” is not supported.',
  });
  t.throws(() => open(''), { code: 'UNSUPPORTED_LOCATION' });
  t.throws(() => openFile('postgres://localhost/depeche'), { code: 'UNSUPPORTED_LOCATION' });
});

test('a store that was closed says so, and closing it again does nothing', (t) => {
  const store = openFile(':memory:');
  store.ping();
  store.close();
  store.close();
  t.throws(() => store.list('actor', {}), { code: 'CLOSED' });
  t.throws(() => store.import(dossierOf('aa')), { code: 'CLOSED' });
  t.throws(() => store.ping(), { code: 'UNAVAILABLE' });
});
