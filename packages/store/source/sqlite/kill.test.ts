import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { makeDossier } from '../conformance/corpus.ts';
import type { Page } from '../contract/page.ts';
import { openFile } from '../open.ts';
import type { SqliteStore } from './sqlite-store.ts';
import { dump } from './testing/dump.ts';
import { temporaryFile } from './testing/temporary.ts';

const SCRIPT = fileURLToPath(new URL('testing/paused-import.js', import.meta.url));
const HELD = makeDossier('aa', 1, { articles: 4, statements: 5, events: 6, actors: 5 });
const COMING = makeDossier('bb', 2, { articles: 10, statements: 10, events: 10, actors: 10 });

/** A process that is importing into the store at `path`, once it has come to that point. */
async function pausedImport(path: string, where: 'inside' | 'after'): Promise<ChildProcess> {
  const child = spawn(process.execPath, [SCRIPT, path, where], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (String(line) !== `${where}\n`) throw new Error(`The process ended: ${line}`);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

function inspect(path: string) {
  const database = new DatabaseSync(path, { readOnly: true });
  const integrity = database.prepare('pragma integrity_check').get()?.integrity_check;
  const faults = database.prepare('pragma foreign_key_check').all();
  const rows = dump(database);
  database.close();
  return { integrity, faults, rows };
}

test('a process killed in the middle of an import loses nothing and leaves nothing half done', async (t) => {
  const path = temporaryFile(t);
  const store = openFile(path);
  store.import(HELD);
  store.close();
  const before = inspect(path);
  const child = await pausedImport(path, 'inside');
  t.true(statSync(`${path}-wal`).size > 50_000, 'rows were on their way to the disk');
  await kill(child);
  const again = openFile(path);
  t.deepEqual(again.export('aa'), HELD);
  t.is(again.export('bb'), undefined);
  t.is(again.find('article', 'bb-article-0'), undefined);
  t.is(again.countSearch({ query: 'sentence', types: ['article'] }), 4);
  t.deepEqual(inspect(path), { ...before, integrity: 'ok', faults: [] });
  t.is(again.import(COMING).outcome, 'created');
  t.deepEqual(again.export('bb'), COMING);
  again.close();
});

test('what was imported when a process was killed is there', async (t) => {
  const path = temporaryFile(t);
  await kill(await pausedImport(path, 'after'));
  const store = openFile(path);
  t.deepEqual(store.export('bb'), COMING);
  store.close();
  t.is(inspect(path).integrity, 'ok');
});

test('while another process imports, the store is read as it was, and writing waits only so long', async (t) => {
  const path = temporaryFile(t);
  const store = openFile(path, { busyTimeout: 20 });
  store.import(HELD);
  const child = await pausedImport(path, 'inside');
  t.deepEqual(store.export('aa'), HELD);
  t.is(store.count('article'), 4);
  t.is(store.import(HELD).outcome, 'unchanged');
  t.throws(() => store.import(COMING), {
    code: 'BUSY',
    message: `Another process is writing to the store ${path}; try again.`,
  });
  const reader = openFile(path, { busyTimeout: 20 });
  t.is(reader.count('article'), 4);
  reader.close();
  await kill(child);
  t.is(store.import(COMING).outcome, 'created');
  store.close();
});

test('while a large import is open, every page of every list is whole and as it was', async (t) => {
  const path = temporaryFile(t);
  const store = openFile(path);
  store.import(HELD);
  const before = allPages(store);
  const child = await pausedImport(path, 'inside');
  t.deepEqual(allPages(store), before);
  const reader = openFile(path);
  t.deepEqual(allPages(reader), before);
  await kill(child);
  store.import(COMING);
  const after = allPages(reader);
  t.is(after.statement.length, before.statement.length + COMING.statements.length);
  t.is(after.event.length, before.event.length + COMING.events.length);
  reader.close();
  store.close();
});

/** Every page of some lists, three records on each, one after the other. */
function allPages(store: SqliteStore) {
  const walk = (page: (after: string | undefined) => Page<unknown>) => {
    const nodes: unknown[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { edges, hasNextPage } = page(after);
      nodes.push(...edges.map(({ node }) => node));
      after = edges.at(-1)?.cursor;
      more = hasNextPage;
    }
    return nodes;
  };
  return {
    statement: walk((after) => store.list('statement', { first: 3, after })),
    event: walk((after) => store.list('event', { first: 3, after })),
    actor: walk((after) => store.list('actor', { first: 3, after })),
    timeline: walk((after) => store.timeline({ first: 3, after })),
    search: walk((after) => store.search({ query: 'sentence', first: 3, after })),
  };
}

test('what another connection imports is seen, and changes the data version', (t) => {
  const path = temporaryFile(t);
  const [here, there] = [openFile(path), openFile(path)];
  const before = here.dataVersion();
  t.is(here.stats().article, 0);
  there.import(HELD);
  t.not(here.dataVersion(), before);
  t.is(here.dataVersion(), there.dataVersion());
  t.is(here.stats().article, 4);
  t.deepEqual(here.export('aa'), HELD);
  here.close();
  there.close();
});
