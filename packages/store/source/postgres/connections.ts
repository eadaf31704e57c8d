import type { ReplicaCondition } from '../contract/replica-condition.ts';
import type { PostgresRunner } from './runner.ts';
import type { Server } from './server.ts';

/** The connections of a store. Here, and nowhere else, it is chosen on which server something is read or written. */
export interface Connections {
  /** How the store is called in messages. */
  readonly where: string;
  /** What several servers need beside one; undefined where there is one. */
  readonly replicas: Replicas | undefined;
  /** Does something that only reads, on a connection of its own. */
  reading<T>(act: (runner: PostgresRunner) => Promise<T>): Promise<T>;
  /** Does something that changes the store, on a connection of its own. */
  writing<T>(act: (runner: PostgresRunner) => Promise<T>): Promise<T>;
  /** Ends all connections once what they do is done. */
  close(): Promise<void>;
}

/** What there is to be said and known of replicas. */
interface Replicas {
  /** What is known of each, in the order of the store's address. */
  conditions(): readonly ReplicaCondition[];
  /** Connections for one reader, who reads from one server as long as it lives. */
  pinned(): Connections;
  /** Notes which version of the data a reader has been told of: only servers that have it can take the place of theirs. */
  hold(version: string): void;
}

/** The connections to one server. */
export function connectionsTo(server: Server): Connections {
  return {
    where: server.where,
    replicas: undefined,
    reading: (act) => server.on(act),
    writing: (act) => server.on(act),
    close: () => server.close(),
  };
}
