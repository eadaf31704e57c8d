import type { Server } from '../server.ts';
import { failedReplica, type ReplicaState, seenReplica, unknownReplica } from './choose-replica.ts';
import { lookAt } from './look.ts';

/** A server that follows the primary, and what is known of it. */
export class Replica {
  readonly server: Server;
  readonly watch: Server;
  state: ReplicaState = unknownReplica;

  constructor(server: Server, watch: Server) {
    this.server = server;
    this.watch = watch;
  }

  get calls(): number {
    return this.server.calls;
  }

  /** Looks at it, where it is time to. One that does not follow the primary of that system is none of its replicas. */
  async look(system: string | undefined): Promise<void> {
    if (performance.now() < this.state.nextLook) return;
    try {
      const seen = await lookAt(this.watch);
      if (!seen.follows || seen.system !== (system ?? seen.system)) return this.fail();
      this.state = seenReplica(seen.position, performance.now());
    } catch {
      this.fail();
      // Whoever waits for it is better served elsewhere.
      this.server.giveUp();
    }
  }

  fail(): void {
    this.state = failedReplica(this.state, performance.now());
  }
}
