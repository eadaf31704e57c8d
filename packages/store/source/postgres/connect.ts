import { run } from '../engine/steps.ts';
import { Queries } from '../sql/queries.ts';
import { readAddress } from './address.ts';
import { postgresCompiler } from './compiler.ts';
import { Connections } from './connections.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { PostgresStore } from './postgres-store.ts';
import { StatementNames } from './statement-names.ts';

export interface ConnectOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout?: number | undefined;
}

const BUSY_TIMEOUT = 5_000;
const STATEMENT_TIMEOUT = 30_000;
const CONNECT_TIMEOUT = 10_000;
const CONNECTIONS = 10;

/** Connects to the store at an address, or makes it, and brings it to the newest version. */
export async function connect(
  location: string,
  { busyTimeout = BUSY_TIMEOUT }: ConnectOptions = {},
): Promise<PostgresStore> {
  const address = readAddress(location);
  const { schema, where } = address;
  const shared = {
    where,
    schema,
    busyTimeout,
    queries: new Queries(postgresCompiler),
    names: new StatementNames(),
  };
  const connections = new Connections(
    address,
    { statementTimeout: STATEMENT_TIMEOUT, connectTimeout: CONNECT_TIMEOUT, connections: CONNECTIONS },
    shared,
  );
  try {
    await connections.writing((runner) => run(migrate(runner, schema, migrations)));
    return new PostgresStore(connections);
  } catch (error) {
    await connections.close();
    throw error;
  }
}
