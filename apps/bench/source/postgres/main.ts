/**
 * How fast PostgreSQL takes dossiers in, beside a bare COPY of the same rows, and how fast it answers, beside the bare
 * prepared statement. The server is one of its own, with its files on this disk and `fsync` on.
 * `npm run bench:postgres -- 10000` (statements).
 */
import { makeDossier, planCorpus } from '@depeche/corpus';
import type { Dossier } from '@depeche/model';
import { open, type ServedLocation } from '@depeche/store';
import { startServer } from '@depeche/store/testing/postgres';
import pg from 'pg';
import { median } from '../figures/summary.ts';

const statements = Number(process.argv[2] ?? 10_000);
const SEED = 1;
const SCHEMA = 'depeche';
const COPY = 'copied';
const ROUNDS = 300;

const server = await startServer({ fsync: true, full_page_writes: true, max_wal_size: '4GB' });
try {
  await measure(server.url() as ServedLocation);
} finally {
  await server.remove();
}

async function measure(url: ServedLocation): Promise<void> {
  const store = await open(url);
  await (await open(`${url}?schema=${COPY}`)).close();
  const client = new pg.Client(`${url}?options=-csearch_path%3D${SCHEMA},pg_catalog`);
  await client.connect();
  try {
    const imported = await timeOfImport(async (made) => {
      await store.importAll(made);
    });
    const copied = await timeOfCopy(client);
    console.log(
      `importing ${statements} statements: ${imported.toFixed(0)} ms, ${((statements / imported) * 1_000).toFixed(0)} a second; ` +
        `COPY of the same rows: ${copied.toFixed(0)} ms; ${percent(copied / imported)} of its speed`,
    );
    await client.query('analyze');
    const speaker = await textOf(client, 'select slug from actor order by statements desc limit 1');
    const rare = await textOf(
      client,
      `select word from ts_stat('select lexemes from statement_words') where ndoc between 1 and 25
        order by ndoc desc, word limit 1`,
    );
    const bare = {
      find: `select r.json from actor as t, record as r where t.slug = $1 and r.id = t.id`,
      page: `select j.json from statement_actor as w, record as j
        where w.actor = (select id from actor where slug = $1) and w.role = 'SPEAKER' and j.id = w.statement
        order by w.position limit 21`,
      search: `select r.json from statement_words as w, record as r
        where w.lexemes @@ $1::tsquery and r.id = w.rowid order by w.rowid limit 21`,
    };
    const ask = (name: keyof typeof bare, value: string) => () =>
      client.query({ name, text: bare[name], values: [value] });
    await compare('one record', () => store.find('actor', speaker), ask('find', speaker));
    await compare(
      'a page of 20 of one speaker',
      () => store.list('statement', { filter: { speaker }, first: 20 }),
      ask('page', speaker),
    );
    await compare(
      'statements with a rare word',
      () => store.list('statement', { filter: { query: `"${rare}"` }, first: 20 }),
      ask('search', `'${rare.replaceAll("'", "''")}'`),
    );
    await compare('the data version', () => store.dataVersion(), ask('find', speaker));
  } finally {
    await client.end();
    await store.close();
  }
}

/** How long an import takes, without the time in which its dossiers are made. */
async function timeOfImport(act: (made: Iterable<Dossier>) => Promise<void>): Promise<number> {
  let making = 0;
  function* made() {
    for (const plan of planCorpus(SEED, statements)) {
      const start = performance.now();
      const dossier = makeDossier(plan);
      making += performance.now() - start;
      yield dossier;
    }
  }
  const start = performance.now();
  await act(made());
  return performance.now() - start - making;
}

/** How long the server takes to read the rows of all tables into tables like them, with the same indexes, from files. */
async function timeOfCopy(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `select relname as name, current_setting('data_directory') as folder from pg_class
      where relnamespace = '${SCHEMA}'::regnamespace and relkind = 'r' and relname not in ('store_state', 'log', 'earlier')`,
  );
  const files: ReadonlyArray<{ readonly name: string; readonly folder: string }> = rows;
  for (const { name, folder } of files) await client.query(`copy "${name}" to '${folder}/${name}.copy'`);
  // Neither triggers nor references: what an import would be that checks and counts nothing.
  await client.query('set session_replication_role = replica');
  const start = performance.now();
  await client.query('begin');
  for (const { name, folder } of files)
    await client.query(`copy ${COPY}."${name}" from '${folder}/${name}.copy'`);
  await client.query('commit');
  const time = performance.now() - start;
  await client.query('reset session_replication_role');
  return time;
}

/** The first text that a query gives. */
async function textOf(client: pg.Client, query: string): Promise<string> {
  const { rows } = await client.query({ text: query, rowMode: 'array' });
  return String(rows[0]?.[0]);
}

/** Prints the median of a question, and of the bare statement that is asked in turn with it. */
async function compare(
  name: string,
  act: () => Promise<unknown>,
  bare: () => Promise<unknown>,
): Promise<void> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timeOf(act));
    theirs.push(await timeOf(bare));
  }
  const [a, b] = [median(ours), median(theirs)];
  console.log(`${name}: ${a.toFixed(0)} µs; bare: ${b.toFixed(0)} µs; ${(a / b).toFixed(1)} times`);
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) * 1_000;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}
