import type { Connections } from '../connections.ts';
import { PinnedReads } from './pinned-reads.ts';
import type { Replica } from './replica.ts';
import { type Primary, ReplicatedReads } from './replicated-reads.ts';

/** The connections to a primary, on which is written, and to replicas of it, from which is read. */
export function replicatedConnections(primary: Primary, replicas: readonly Replica[]): Connections {
  const reads = new ReplicatedReads(primary, replicas);
  const shared = {
    where: primary.server.where,
    writing: (act) => primary.server.on(act).finally(() => reads.wrote()),
    close: async () => {
      const servers = [primary, ...replicas].flatMap(({ server, watch }) => [server, watch]);
      await Promise.all(servers.map((server) => server.close()));
    },
  } satisfies Pick<Connections, 'where' | 'writing' | 'close'>;
  const conditions = () => reads.conditions();
  const pinned = (): Connections => {
    const reader = new PinnedReads(reads);
    return {
      ...shared,
      reading: (act) => reader.reading(act),
      replicas: { conditions, pinned, hold: (version) => reader.hold(version) },
    };
  };
  return {
    ...shared,
    reading: (act) => reads.reading(act),
    // Whoever reads now here and now there holds nothing.
    replicas: { conditions, pinned, hold: () => undefined },
  };
}
