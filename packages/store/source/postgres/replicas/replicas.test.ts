import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import { actorOf, dossierOf } from '../../conformance/small.ts';
import type { ReplicaCondition } from '../../contract/replica-condition.ts';
import { StoreError } from '../../error.ts';
import { open } from '../../open.ts';
import type { PostgresStore } from '../postgres-store.ts';
import { ask } from '../testing/databases.ts';
import { pauseReplay, resumeReplay } from '../testing/replay.ts';
import { type Server, startServer } from '../testing/server.ts';
import { startStallingProxy } from '../testing/stalling-proxy.ts';
import { OLDEST } from './choose-replica.ts';

let primary: Server;
let replica: Server;

test.before(async () => {
  primary = await startServer({ fsync: true });
  replica = await primary.replicate();
});
test.after.always(() => Promise.all([replica, primary].map((server) => server?.remove())));

/** The store with its replica, as whoever only reads opens it. */
async function openReader(...replicas: readonly string[]): Promise<PostgresStore> {
  const urls = replicas.length > 0 ? replicas : [replica.url()];
  // Whatever the addresses begin with, they open a store of this kind.
  const location = [primary.url(), ...urls].join(', ') as `postgres://${string}`;
  return await open(location, { replicas: true });
}

async function openWriter(): Promise<PostgresStore> {
  return await open(primary.url() as `postgres://${string}`);
}

const edition = (version: number) =>
  dossierOf('letter', { version, actors: [actorOf('anna', { name: { en: String(version) } })] });

async function nameOfAnna(store: PostgresStore): Promise<number> {
  return Number((await store.find('actor', 'anna'))?.name.en);
}

/** Reads until something is so, for ten seconds at most; reading is what makes the store look at its servers. */
async function until(store: PostgresStore, isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    await store.dataVersion();
    if (await isSo()) return true;
    await setTimeout(50);
  }
  return false;
}

function becomes(store: PostgresStore, condition: ReplicaCondition): Promise<boolean> {
  return until(store, () => store.replicas?.()[0] === condition);
}

/** How often something was read on the replica. */
async function readsOnReplica(): Promise<number> {
  const [row] = await ask(
    replica.url(),
    "select count(*)::int from pg_stat_activity where application_name = 'depeche' and query like '%actor%'",
  );
  return Number(row?.count);
}

test.serial(
  'what is read goes to the replica, and to the primary alone for whoever does not ask for more',
  async (t) => {
    const writer = await openWriter();
    await writer.import(edition(1));
    t.is(writer.replicas, undefined);
    const reader = await openReader();
    t.deepEqual(reader.replicas?.(), ['DOWN']);
    t.is(await nameOfAnna(reader), 1);
    t.is(await readsOnReplica(), 0);
    t.true(await becomes(reader, 'NEAR'));
    t.is(await nameOfAnna(reader), 1);
    t.true((await readsOnReplica()) > 0);
    await Promise.all([reader.close(), writer.close()]);
  },
);

test.serial('whoever writes sees it, wherever the replica is', async (t) => {
  const store = await openReader();
  t.true(await becomes(store, 'NEAR'));
  await pauseReplay(replica);
  await store.import(edition(2));
  for (let time = 0; time < 5; time++) t.is(await nameOfAnna(store), 2);
  await resumeReplay(replica);
  t.true(await becomes(store, 'NEAR'));
  t.is(await nameOfAnna(store), 2);
  await store.close();
});

test.serial(
  'no answer is older than is said: a replica that stays behind is not read from until it has caught up',
  async (t) => {
    const [reader, writer] = await Promise.all([openReader(), openWriter()]);
    t.true(await becomes(reader, 'NEAR'));
    await pauseReplay(replica);
    await writer.import(edition(3));
    const imported = performance.now();
    const seen = new Set<number>();
    while (performance.now() < imported + OLDEST + 1_000) {
      const asked = performance.now();
      const name = await nameOfAnna(reader);
      seen.add(name);
      if (asked > imported + OLDEST) t.is(name, 3);
      await setTimeout(20);
    }
    t.is([...seen].at(-1), 3);
    t.deepEqual(reader.replicas?.(), ['BEHIND']);
    await resumeReplay(replica);
    t.true(await becomes(reader, 'NEAR'));
    t.is(await nameOfAnna(reader), 3);
    await Promise.all([reader.close(), writer.close()]);
  },
);

test.serial('one reader reads one server, and what it has been told of holds', async (t) => {
  const [store, writer] = await Promise.all([openReader(), openWriter()]);
  t.true(await becomes(store, 'NEAR'));
  await pauseReplay(replica);
  const reader = store.pinned?.();
  if (!reader) return t.fail();
  const version = await reader.dataVersion();
  await writer.import(edition(4));
  t.is(await nameOfAnna(reader), 3);
  t.is(await reader.dataVersion(), version);
  await replica.stop('immediate');
  await t.throwsAsync(reader.find('actor', 'anna'), { code: 'BUSY', message: /changes while it is read/ });
  t.is(await nameOfAnna(store), 4);
  await replica.start();
  t.true(await becomes(store, 'NEAR'));
  const other = store.pinned?.();
  if (!other) return t.fail();
  t.not(await other.dataVersion(), version);
  await replica.stop('immediate');
  t.is(await nameOfAnna(other), 4);
  await replica.start();
  await Promise.all([store.close(), writer.close()]);
});

/** Reads with several readers at once until it is told to stop; every answer that is no answer is an error of theirs. */
function load(store: PostgresStore) {
  let isOver = false;
  let reads = 0;
  const readers = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      await store.find('actor', 'anna');
      await store.list('actor', { first: 5 });
      reads += 2;
      await setTimeout(1);
    }
  });
  // Nobody may look at them before the end.
  const done = Promise.all(readers);
  done.catch(() => undefined);
  return {
    reads: () => reads,
    async stop() {
      isOver = true;
      await done;
    },
  };
}

test.serial(
  'no read fails when the replica dies under load, and it is read from again once it is back',
  async (t) => {
    const store = await openReader();
    t.true(await becomes(store, 'NEAR'));
    const readers = load(store);
    await setTimeout(300);
    await replica.stop('immediate');
    t.true(await becomes(store, 'DOWN'));
    const before = readers.reads();
    await setTimeout(300);
    t.true(readers.reads() > before);
    await replica.start();
    t.true(await becomes(store, 'NEAR'));
    await readers.stop();
    await store.close();
  },
);

test.serial(
  'a replica that says nothing any more is given up within seconds, by those too who wait for it',
  async (t) => {
    const proxy = await startStallingProxy(replica.url());
    t.teardown(proxy.close);
    const store = await openReader(proxy.url(replica.url()));
    t.true(await becomes(store, 'NEAR'));
    const readers = load(store);
    await setTimeout(300);
    proxy.stall();
    await t.notThrowsAsync(store.find('actor', 'anna'));
    t.true(await becomes(store, 'DOWN'));
    const before = readers.reads();
    await setTimeout(300);
    t.true(readers.reads() > before);
    proxy.resume();
    t.true(await becomes(store, 'NEAR'));
    await readers.stop();
    await store.close();
  },
);

test.serial('a server that follows nobody, or another primary, is not read from', async (t) => {
  const stranger = await startServer();
  t.teardown(() => stranger.remove());
  const follower = await stranger.replicate();
  t.teardown(() => follower.remove());
  const store = await openReader(primary.url(), stranger.url(), follower.url(), replica.url());
  t.true(await until(store, () => store.replicas?.()[3] === 'NEAR'));
  t.deepEqual(store.replicas?.(), ['DOWN', 'DOWN', 'DOWN', 'NEAR']);
  await store.close();
});

test.serial(
  'while the primary restarts, reading goes on, and no import that was acknowledged is lost or half there',
  async (t) => {
    const [store, writer] = await Promise.all([openReader(), openWriter()]);
    t.true(await becomes(store, 'NEAR'));
    const readers = load(store);
    let acknowledged = 0;
    let failure: unknown;
    const importing = (async () => {
      for (let version = 10; failure === undefined; version++) {
        const actors = Array.from({ length: 200 }, (_, i) =>
          actorOf(`actor-${i}`, { name: { en: `${version}` } }),
        );
        try {
          await writer.import(dossierOf('crowd', { version, actors }));
          acknowledged = version;
        } catch (error) {
          failure = error;
        }
      }
    })();
    while (acknowledged < 12) await setTimeout(10);
    await primary.stop('immediate');
    await importing;
    t.true(failure instanceof StoreError && failure.code === 'UNAVAILABLE', String(failure));
    const before = readers.reads();
    await setTimeout(500);
    t.true(readers.reads() > before);
    await primary.start();
    await readers.stop();
    const found = await writer.findMany(
      'actor',
      Array.from({ length: 200 }, (_, i) => `actor-${i}`),
    );
    const [version, ...others] = new Set(found.map((actor) => Number(actor?.name.en)));
    t.deepEqual(others, []);
    // What was under way may have gone in with nobody left to be told.
    t.true(version === acknowledged || version === acknowledged + 1, `${version}, ${acknowledged}`);
    t.is((await writer.findDossier('crowd'))?.version, version);
    t.true((await writer.import(dossierOf('crowd', { version: 1_000 }))) !== undefined);
    t.true(await becomes(store, 'NEAR'));
    t.true(await until(store, async () => (await store.find('actor', 'actor-0')) === undefined));
    await Promise.all([store.close(), writer.close()]);
  },
);
