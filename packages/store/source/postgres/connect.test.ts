import test from 'ava';
import pg from 'pg';
import { makeDossier } from '../conformance/corpus.ts';
import { actorOf, articleOf, dossierOf, statementOf } from '../conformance/small.ts';
import { open } from '../open.ts';
import { migrations } from './migrations/index.ts';
import { ask } from './testing/databases.ts';
import { openStores } from './testing/stores.ts';

const { address, open: openNew } = openStores(test);
const SECOND = makeDossier('bb', 2, { articles: 4, statements: 8, events: 8, actors: 8 });
const SMALL = makeDossier('aa', 1, { articles: 2, statements: 3, events: 3, actors: 3 });

/** The schema of an address. */
function schemaOf(url: string): string {
  return new URL(url).searchParams.get('schema') ?? '';
}

/** An address with another part changed. */
function changed(url: string, change: (url: URL) => void): string {
  const other = new URL(url);
  change(other);
  return other.href;
}

test.serial('a store is made where there is none, and is there again when it is opened again', async (t) => {
  const url = address();
  const store = await open(url);
  await store.import(SMALL);
  await store.close();
  const again = await open(url);
  t.deepEqual(await again.export('aa'), SMALL);
  await again.close();
});

test.serial('processes that open a new store at once make it once', async (t) => {
  const url = address();
  const stores = await Promise.all(Array.from({ length: 4 }, () => open(url)));
  await stores[0]?.import(SMALL);
  for (const store of stores) {
    t.is((await store.stats()).article, 2);
    await store.close();
  }
});

test.serial('a schema that somebody else has made for it becomes a store', async (t) => {
  const url = address();
  await ask(url, `create schema ${schemaOf(url)}`);
  const store = await open(url);
  t.is(await store.count('article'), 0);
  await store.close();
});

test.serial('a schema of another program is refused and left as it is', async (t) => {
  const url = address();
  await ask(url, `create schema ${schemaOf(url)} create table recipe (name text)`);
  await t.throwsAsync(async () => open(url), {
    code: 'NOT_A_STORE',
    message: / tables of another program\.$/,
  });
  const tables = await ask(
    url,
    `select relname from pg_class where relnamespace = '${schemaOf(url)}'::regnamespace`,
  );
  t.deepEqual(tables, [{ relname: 'recipe' }]);
});

test.serial('a store of a newer release is refused', async (t) => {
  const url = address();
  await (await open(url)).close();
  await ask(url, `update ${schemaOf(url)}.store_state set version = ${migrations.length + 1}`);
  await t.throwsAsync(async () => open(url), {
    code: 'STORE_TOO_NEW',
    message: new RegExp(`has version ${migrations.length + 1}, and this release knows versions up to`),
  });
});

test.serial('a database of another encoding is refused', async (t) => {
  const url = address();
  await ask(url, `create database latin template template0 encoding latin1 locale 'C'`);
  const latin = changed(url, (other) => {
    other.pathname = '/latin';
  });
  await t.throwsAsync(async () => open(latin), { code: 'UNSUPPORTED_LOCATION', message: /UTF8.* LATIN1\.$/ });
  await ask(url, 'drop database latin');
});

test.serial('what is wrong with an address is told without the password in it', async (t) => {
  const url = address();
  const wrong: Readonly<Record<string, readonly [string, RegExp]>> = {
    'postgres://anna:s3cret@host:port/x': ['UNSUPPORTED_LOCATION', /cannot be read\.$/],
    'postgres://anna:s3cret@localhost/x?schema=No Name': ['UNSUPPORTED_LOCATION', /not “No Name”\.$/],
    'postgres://anna:s3cret@127.0.0.1:1/x': [
      'UNAVAILABLE',
      /^The store postgres:\/\/127\.0\.0\.1:1\/x cannot be reached\.$/,
    ],
    [changed(url, (other) => {
      other.password = 's3cret';
    })]: ['UNAVAILABLE', /user, password or way of connecting are refused\.$/],
    [changed(url, (other) => {
      other.pathname = '/nowhere';
    })]: ['UNAVAILABLE', /in a database that does not exist\.$/],
  };
  for (const [location, [code, message]] of Object.entries(wrong)) {
    const error = await t.throwsAsync(async () => open(location), { code, message }, message.source);
    t.false(String(error).includes('s3cret'));
    t.false(String(error).includes('anna'));
  }
});

test.serial('a user who may only read can read, and is told that no more is allowed', async (t) => {
  const url = address();
  const schema = schemaOf(url);
  const store = await open(url);
  await store.import(SMALL);
  await store.close();
  await ask(
    url,
    `create role ${schema}_reader login password 'reader';
    grant usage on schema ${schema} to ${schema}_reader;
    grant select on all tables in schema ${schema} to ${schema}_reader`,
  );
  const reading = changed(url, (other) => {
    other.username = `${schema}_reader`;
    other.password = 'reader';
  });
  const reader = await open(reading);
  t.is(await reader.count('article'), 2);
  await t.throwsAsync(async () => reader.remove('aa'), { code: 'UNWRITABLE' });
  t.is(await reader.count('article'), 2);
  await reader.close();
  await ask(url, `drop owned by ${schema}_reader`);
  await ask(url, `drop role ${schema}_reader`);
});

test.serial('one process writes at a time; another waits, then says so, and reads go on', async (t) => {
  const url = address();
  const [first, second] = [await open(url), await open(url, { busyTimeout: 50 })];
  await first.import(SMALL);
  const holder = new pg.Client(url);
  await holder.connect();
  await holder.query(`begin; select pg_advisory_xact_lock(hashtextextended('depeche ${schemaOf(url)}', 0))`);
  await t.throwsAsync(async () => second.remove('aa'), { code: 'BUSY' });
  t.is(await second.count('article'), 2);
  const waiting = first.remove('aa');
  t.is(await second.count('article'), 2);
  await holder.query('commit');
  t.true(await waiting);
  t.is(await second.count('article'), 0);
  await holder.end();
  await first.close();
  await second.close();
});

test.serial('writers at once take turns', async (t) => {
  const url = address();
  const patient = { busyTimeout: 120_000 };
  const stores = [await open(url, patient), await open(url, patient)];
  const dossiers = Array.from({ length: 6 }, (_, i) =>
    makeDossier(`d${i}`, i, { articles: 2, statements: 3, events: 3, actors: 3 }),
  );
  await Promise.all(dossiers.map(async (dossier, i) => stores[i % 2]?.import(dossier)));
  for (const dossier of dossiers) t.deepEqual(await stores[0]?.export(dossier.slug), dossier);
  for (const store of stores) await store.close();
});

test.serial('what takes longer than a statement may is cut off, and the next goes on', async (t) => {
  const url = address();
  const store = await open(`${url}&statement_timeout=50`);
  await store.import(SMALL);
  const holder = new pg.Client(url);
  await holder.connect();
  await holder.query(`begin; lock table ${schemaOf(url)}.actor in access exclusive mode`);
  await t.throwsAsync(async () => store.find('actor', 'aa-actor-1'), {
    code: 'UNAVAILABLE',
    message: /has not answered in the time/,
  });
  await holder.query('commit');
  t.deepEqual(await store.find('actor', 'aa-actor-1'), SMALL.actors[1]);
  await holder.end();
  await store.close();
});

test.serial('connections that are cut off are made anew; what was under way is not half done', async (t) => {
  const url = address();
  const store = await open(url);
  await store.import(SMALL);
  const cut = () =>
    ask(url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'depeche'");
  await cut();
  // The pool may not have learnt of it yet.
  await t.notThrowsAsync(async () => {
    await Promise.allSettled([store.ping()]);
    await store.ping();
  });
  function* parts() {
    yield SECOND;
    void cut();
    for (let i = 0; i < 50; i++)
      yield makeDossier(`b${i}`, i, { articles: 4, statements: 8, events: 8, actors: 8 });
  }
  await t.throwsAsync(async () => store.importAll([{ slug: 'bb', parts: parts() }]), { code: 'UNAVAILABLE' });
  t.is(await store.findDossier('bb'), undefined);
  t.is((await store.stats()).dossier, 1);
  t.is((await store.import(SECOND)).outcome, 'created');
  await store.close();
});

test.serial('a store that was closed says so, and closing it again does nothing', async (t) => {
  const store = await openNew();
  await store.ping();
  await store.close();
  await store.close();
  await t.throwsAsync(async () => store.list('actor', {}), { code: 'CLOSED' });
  await t.throwsAsync(async () => store.import(dossierOf('aa')), { code: 'CLOSED' });
  await t.throwsAsync(async () => store.ping(), { code: 'UNAVAILABLE' });
});

test.serial('a backup is left to the server', async (t) => {
  const store = await openNew();
  await t.throwsAsync(async () => store.backup('copy.db'), { code: 'UNSUPPORTED', message: /pg_dump/ });
});

test.serial('the log is only added to', async (t) => {
  const url = address();
  const store = await open(url);
  await store.import(SMALL);
  for (const change of ['delete from', 'truncate'])
    await t.throwsAsync(ask(url, `${change} ${schemaOf(url)}.log`), { message: 'The log is only added to.' });
  await store.close();
});

test.serial('what was taken down is vacuumed away', async (t) => {
  const url = address();
  const store = await open(url);
  await store.import(SMALL);
  await store.amend({ action: 'TAKE_DOWN', type: 'actor', slug: 'aa-actor-1', reason: 'A court said so.' });
  const left = await ask(
    url,
    `select relname from pg_stat_all_tables
    where schemaname = '${schemaOf(url)}' and relname in ('record', 'actor', 'actor_words') and last_vacuum is null`,
  );
  t.deepEqual(left, []);
  await store.close();
});

test.serial(
  'characters that PostgreSQL does not have are found nowhere, and come back in records',
  async (t) => {
    const store = await openNew();
    const odd = 'a\0b \ud800';
    const article = articleOf('letter', `Il pleut ${odd}.`, { title: odd });
    const statement = statementOf(article, 'rain', 'pleut');
    const dossier = dossierOf('aa', {
      articles: [article],
      statements: [statement],
      actors: [actorOf('anna', { name: { en: odd } })],
    });
    await store.import(dossier);
    t.deepEqual(await store.export('aa'), dossier);
    t.deepEqual(
      (await store.list('article', { orderBy: { field: 'TITLE', direction: 'ASC' } })).edges[0]?.node,
      article,
    );
    t.is(await store.find('article', 'letter\0'), undefined);
    t.deepEqual(await store.findMany('article', ['letter\0', '\ud800', 'letter']), [
      undefined,
      undefined,
      article,
    ]);
    t.is(await store.count('statement', { speaker: '\0' }), 0);
  },
);

test.serial('a cursor with numbers that somebody made up is refused', async (t) => {
  const store = await openNew();
  await store.import(SMALL);
  for (const value of [1.5, 1e300]) {
    const after = Buffer.from(JSON.stringify(['statement SAID_ON ASC', value, 1, 'x'])).toString('base64url');
    await t.throwsAsync(
      async () => store.list('statement', { after, orderBy: { field: 'SAID_ON', direction: 'ASC' } }),
      { code: 'BAD_CURSOR' },
    );
  }
});
