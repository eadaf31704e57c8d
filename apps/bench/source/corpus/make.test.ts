import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headOf, makeDossier } from '@depeche/corpus';
import { checkSource } from '@depeche/model';
import { openFile } from '@depeche/store';
import test, { type ExecutionContext } from 'ava';
import { type CorpusOptions, makeCorpus, type Target } from './make.ts';
import { intoFolder, intoStore } from './targets.ts';
import { readWanted } from './wanted.ts';

function temporaryFolder(t: ExecutionContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-corpus-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function options(statements: number, signal = new AbortController().signal): CorpusOptions {
  return { seed: 6, statements, signal, onProgress: () => {} };
}

test('a corpus is made into a store, and not made again', async (t) => {
  const store = openFile(':memory:');
  const target = intoStore(store);
  t.deepEqual(await makeCorpus(target, options(30)), { made: 1, held: 0, isWhole: true });
  t.is(store.count('statement'), 30);
  t.deepEqual(await makeCorpus(target, options(30)), { made: 0, held: 1, isWhole: true });
  t.deepEqual(store.export('corpus-6-1'), makeDossier({ seed: 6, number: 1, statements: 30 }));
  store.close();
});

test('a last dossier that was shorter is made anew when more is wanted', async (t) => {
  const store = openFile(':memory:');
  await makeCorpus(intoStore(store), options(30));
  t.deepEqual(await makeCorpus(intoStore(store), options(45)), { made: 1, held: 0, isWhole: true });
  t.is(store.count('statement'), 45);
  t.is(store.countDossiers(), 1);
  store.close();
});

test('a corpus in a folder is a file for each dossier, which a check takes and a store knows again', async (t) => {
  const folder = temporaryFolder(t);
  t.deepEqual(await makeCorpus(intoFolder(folder), options(30)), { made: 1, held: 0, isWhole: true });
  t.deepEqual(readdirSync(folder), ['corpus-6-1.json']);
  const path = join(folder, 'corpus-6-1.json');
  const { dossier } = checkSource(readFileSync(path, 'utf8'));
  const store = openFile(':memory:');
  if (dossier) store.import(dossier);
  t.deepEqual(await makeCorpus(intoStore(store), options(30)), { made: 0, held: 1, isWhole: true });
  store.close();
  t.deepEqual(await makeCorpus(intoFolder(folder), options(30)), { made: 0, held: 1, isWhole: true });
  writeFileSync(path, '{"slug":"corpus-6-1","version":0}');
  t.deepEqual(await makeCorpus(intoFolder(folder), options(30)), { made: 1, held: 0, isWhole: true });
});

test('told to stop, it stops between two dossiers and later goes on', async (t) => {
  const abort = new AbortController();
  const put: string[] = [];
  const target: Target = {
    has: ({ slug }) => put.includes(slug),
    put: ({ slug }) => {
      put.push(slug);
      if (put.length === 2) abort.abort();
    },
  };
  t.deepEqual(await makeCorpus(target, options(2_010, abort.signal)), { made: 2, held: 0, isWhole: false });
  t.deepEqual(await makeCorpus(target, options(2_010)), { made: 1, held: 2, isWhole: true });
  t.deepEqual(
    put,
    [1, 2, 3].map((number) => headOf({ seed: 6, number, statements: 1 }).slug),
  );
});

test('what is wanted is read from a command line, or refused in a sentence', (t) => {
  t.deepEqual(readWanted({ statements: '5000', seed: '7' }), { statements: 5_000, seed: 7 });
  t.is(readWanted({ seed: '1' }), '--statements is a whole number from 1 on; found none.');
  t.is(readWanted({ statements: '1.5', seed: '1' }), '--statements is a whole number from 1 on; found 1.5.');
  t.is(
    readWanted({ statements: '1', seed: '-1' }),
    '--seed is a whole number from 0 to 4294967295; found -1.',
  );
});
