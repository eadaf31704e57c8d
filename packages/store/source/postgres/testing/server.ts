import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, chown, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { type DataFolder, giveAway, makeDataFolder, owner } from './folder.ts';

/** A PostgreSQL server of the tests' own, on a free port of the loopback address. */
export interface Server {
  /** The address of one of its databases. */
  url(database?: string): string;
  /** Starts it where it stands still, with the same port and data. */
  start(): Promise<void>;
  /** Stops it: `fast` ends what its clients do, `immediate` is as if it had crashed. */
  stop(how?: 'fast' | 'immediate'): Promise<void>;
  /** Stops it at once and removes its data. */
  remove(): Promise<void>;
  /** Makes a server that follows this one, and starts it. */
  replicate(): Promise<Server>;
}

/** How a server is set up: settings of PostgreSQL, by their names. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/** A crash of the machine is nothing that tests go through, so nothing waits for the disk unless a test asks for it. */
const FAST: Settings = { fsync: false, full_page_writes: false };

const run = promisify(execFile);

/** Makes a server without data and starts it. */
export async function startServer(settings: Settings = {}): Promise<Server> {
  const folder = await makeDataFolder();
  const password = randomBytes(16).toString('hex');
  const passwordFile = `${folder.path}.password`;
  const { initdb } = await findBinaries();
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (owner.uid !== undefined) await chown(passwordFile, owner.uid, owner.gid);
    await run(
      initdb,
      [
        `--pgdata=${folder.path}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-locale',
        '--no-sync',
      ],
      { ...owner, cwd: folder.path },
    );
  } catch (error) {
    await folder.remove();
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
  await configure(folder, {
    ...FAST,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    wal_keep_size: '256MB',
    ...settings,
  });
  return await serverIn(folder, password);
}

/** The server whose data are in a folder, once it runs on a port of its own. */
async function serverIn(folder: DataFolder, password: string): Promise<Server> {
  const port = await freePort();
  await configure(folder, { port });
  const { pg_ctl } = await findBinaries();
  const control = async (...words: readonly string[]) => {
    // What it starts would keep its output open, and so keep us waiting: the server writes to a file.
    await run(pg_ctl, ['--pgdata', folder.path, '--silent', '--wait', '--timeout=60', ...words], {
      ...owner,
      cwd: folder.path,
    });
  };
  const server: Server = {
    url: (database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    start: () => control('start', '--log', join(folder.path, 'server.log')),
    stop: (how = 'fast') => control('stop', '--mode', how),
    remove: () => folder.remove(),
    replicate: async () => {
      const copy = await makeDataFolder();
      await copyRunning(server.url(), folder.path, copy.path);
      await configure(copy, {
        primary_conninfo: `host=127.0.0.1 port=${port} user=postgres password=${password}`,
      });
      await writeFile(join(copy.path, 'standby.signal'), '');
      await giveAway(copy.path);
      return await serverIn(copy, password);
    },
  };
  try {
    await server.start();
  } catch (error) {
    await folder.remove();
    throw error;
  }
  return server;
}

/** Copies the data of a running server. What it writes meanwhile the copy fetches later, from where its label says. */
async function copyRunning(url: string, from: string, to: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("select pg_backup_start('replica', true)");
    const left = [join(from, 'postmaster.pid'), join(from, 'postmaster.opts'), join(from, 'server.log')];
    await cp(from, to, {
      recursive: true,
      filter: (path) =>
        !left.includes(path) &&
        !path.startsWith(join(from, 'pg_wal', '0')) &&
        !basename(path).startsWith('pgsql_tmp'),
    });
    await mkdir(join(to, 'pg_wal'), { recursive: true });
    const { rows } = await client.query('select labelfile from pg_backup_stop(false)');
    await writeFile(join(to, 'backup_label'), rows[0].labelfile);
  } finally {
    await client.end();
  }
}

/** Of a setting that is there several times, PostgreSQL takes the last. */
async function configure({ path }: DataFolder, settings: Settings): Promise<void> {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  await appendFile(join(path, 'postgresql.conf'), lines.join(''));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new TypeError('A TCP server has a port.');
  return address.port;
}
