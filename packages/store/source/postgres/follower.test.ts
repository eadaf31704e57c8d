import test from 'ava';
import { makeDossier } from '../conformance/corpus.ts';
import { open } from '../open.ts';
import { caughtUp } from './testing/replay.ts';
import { startServer } from './testing/server.ts';

const SMALL = makeDossier('aa', 1, { articles: 2, statements: 3, events: 3, actors: 3 });

test('a store on a follower answers what it has replayed, and takes nothing in', async (t) => {
  const primary = await startServer();
  t.teardown(() => primary.remove());
  const store = await open(primary.url());
  await store.import(SMALL);
  const replica = await primary.replicate();
  t.teardown(() => replica.remove());
  const follower = await open(replica.url());
  t.deepEqual(await follower.export('aa'), SMALL);
  await t.throwsAsync(async () => follower.import({ ...SMALL, version: 2 }), { code: 'UNWRITABLE' });
  await t.throwsAsync(async () => follower.undo(), { code: 'UNWRITABLE' });
  await store.import({ ...SMALL, version: 2 });
  await caughtUp(primary, replica);
  t.is(await follower.dataVersion(), await store.dataVersion());
  t.is((await follower.findDossier('aa'))?.version, 2);
  await follower.close();
  await store.close();
});
