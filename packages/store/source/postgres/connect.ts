import { run } from '../engine/steps.ts';
import { Queries } from '../sql/queries.ts';
import { type Address, readAddresses } from './address.ts';
import { postgresCompiler } from './compiler.ts';
import { connectionsTo } from './connections.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { PostgresStore } from './postgres-store.ts';
import { Replica } from './replicas/replica.ts';
import { replicatedConnections } from './replicas/replicated-connections.ts';
import { Server } from './server.ts';
import { StatementNames } from './statement-names.ts';

export interface ConnectOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout?: number | undefined;
  /** Whether to read from the replicas that the address names; from the primary alone unless told otherwise. */
  readonly replicas?: boolean | undefined;
}

const BUSY_TIMEOUT = 5_000;
const STATEMENT_TIMEOUT = 30_000;
const CONNECT_TIMEOUT = 10_000;
const CONNECTIONS = 10;

/** Connects to the store at an address, or makes it, and brings it to the newest version. */
export async function connect(
  location: string,
  { busyTimeout = BUSY_TIMEOUT, replicas = false }: ConnectOptions = {},
): Promise<PostgresStore> {
  const [address, ...others] = readAddresses(location);
  const { schema } = address;
  const shared = {
    schema,
    busyTimeout,
    queries: new Queries(postgresCompiler),
    names: new StatementNames(),
  };
  const limits = { statementTimeout: STATEMENT_TIMEOUT, connectTimeout: CONNECT_TIMEOUT };
  const server = (of: Address, connections = CONNECTIONS) =>
    new Server(of, { ...limits, connections }, { ...shared, where: of.where });
  const connections =
    replicas && others.length > 0
      ? replicatedConnections(
          { server: server(address), watch: server(address, 1) },
          others.map((other) => new Replica(server(other), server(other, 1))),
        )
      : connectionsTo(server(address));
  try {
    await connections.writing((runner) => run(migrate(runner, schema, migrations)));
    return new PostgresStore(connections);
  } catch (error) {
    await connections.close();
    throw error;
  }
}
