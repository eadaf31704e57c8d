import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startServer } from './server.ts';

/** Where tests get databases. */
export interface Databases {
  /** Makes an empty database, and gives its address. */
  create(): Promise<string>;
  /** Removes all of them; with the server, where it was started for them. */
  remove(): Promise<void>;
}

/** An order of text that passes over punctuation, unlike ours: whatever is not told to be in ours comes out otherwise. */
const OTHER_ORDER = `locale_provider icu icu_locale 'en-u-ka-shifted'`;

/**
 * Databases on the server that `DEPECHE_TEST_POSTGRES` names (an address of a user who may make some, PostgreSQL 15 or
 * later), else on one that is started for them.
 */
export async function openDatabases(): Promise<Databases> {
  const given = process.env.DEPECHE_TEST_POSTGRES;
  const server = given ? undefined : await startServer();
  const url = given || (server?.url() ?? '');
  const names: string[] = [];
  return {
    async create() {
      const name = `depeche_test_${randomBytes(8).toString('hex')}`;
      await ask(url, `create database ${name} template template0 ${OTHER_ORDER}`);
      names.push(name);
      return Object.assign(new URL(url), { pathname: `/${name}` }).href;
    },
    async remove() {
      if (server) await server.remove();
      else for (const name of names) await ask(url, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Asks one thing on a connection of its own. */
export async function ask(url: string, query: string): Promise<ReadonlyArray<Record<string, unknown>>> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}
