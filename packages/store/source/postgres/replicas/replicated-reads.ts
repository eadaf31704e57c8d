import type { ReplicaCondition } from '../../contract/replica-condition.ts';
import { StoreError } from '../../error.ts';
import { canBeReadElsewhere } from '../postgres-error.ts';
import type { PostgresRunner } from '../runner.ts';
import type { Server } from '../server.ts';
import {
  chooseReplica,
  conditionOf,
  LOOK_EVERY,
  type PrimaryState,
  seenPrimary,
  unknownPrimary,
} from './choose-replica.ts';
import { lookAt } from './look.ts';
import type { Replica } from './replica.ts';

/** A primary, and connections to look at it. */
export interface Primary {
  readonly server: Server;
  readonly watch: Server;
}

/**
 * Reads from the replicas that are near their primary, and from the primary where none is. Servers are looked at from time
 * to time while something is read; while nothing is, nothing is done, and no timer holds the process.
 */
export class ReplicatedReads {
  readonly #primary: Primary;
  readonly #replicas: readonly Replica[];
  #known: PrimaryState = { ...unknownPrimary, writtenAt: performance.now() };
  #system: string | undefined;
  #nextLook = 0;
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turn = 0;

  constructor(primary: Primary, replicas: readonly Replica[]) {
    this.#primary = primary;
    this.#replicas = replicas;
  }

  /** What is known of each replica. */
  conditions(): ReplicaCondition[] {
    return this.#replicas.map(({ state }) => conditionOf(state, this.#known, performance.now()));
  }

  /** Notes that something was written: whoever reads from now on is to see it. */
  wrote(): void {
    this.#known = { ...this.#known, writtenAt: performance.now() };
  }

  /** Reads on a server that can be read from, and on another where that fails. */
  async reading<T>(act: (runner: PostgresRunner) => Promise<T>): Promise<T> {
    const tried = new Set<Server>();
    let server = this.choose(tried);
    for (;;) {
      try {
        return await server.on(act);
      } catch (error) {
        server = await this.chooseAfter(error, server, tried);
      }
    }
  }

  /** The server to read from, of those that were not tried yet; where there is none, the primary again. */
  choose(tried: ReadonlySet<Server>): Server {
    this.#lookWhenDue();
    this.#lookAgain();
    const left = this.#replicas.filter(({ server }) => !tried.has(server));
    const chosen = chooseReplica(left, this.#known, performance.now(), this.#turn++);
    return chosen?.server ?? this.#primary.server;
  }

  /** Another server than the one that has failed so; throws the error where it is not the server's, or none is left. */
  async chooseAfter(error: unknown, server: Server, tried: Set<Server>): Promise<Server> {
    if (!canBeReadElsewhere(error)) throw error;
    tried.add(server);
    await this.#note(error, server);
    const next = this.choose(tried);
    if (tried.has(next)) throw error;
    return next;
  }

  async #note(error: unknown, server: Server): Promise<void> {
    if (!(error instanceof StoreError && error.code === 'UNAVAILABLE')) return;
    this.#replicas.find((replica) => replica.server === server)?.fail();
    if (server !== this.#primary.server) return;
    this.#known = { ...this.#known, isDown: true };
    // Its replicas may not have been looked at for long.
    this.#nextLook = 0;
    this.#lookWhenDue();
    await this.#looking;
  }

  #lookWhenDue(): void {
    if (this.#looking || performance.now() < this.#nextLook) return;
    this.#looking = this.#look().finally(() => {
      this.#nextLook = performance.now() + LOOK_EVERY;
      this.#looking = undefined;
    });
  }

  /** Looks again while somebody waits for an answer: were nobody else to ask, one that never comes would be waited for. */
  #lookAgain(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (!this.#replicas.some(({ calls }) => calls > 0)) return;
      this.#lookWhenDue();
      this.#lookAgain();
    }, LOOK_EVERY).unref();
  }

  /** Looks at the primary first: what a replica has then is what the primary had before. */
  async #look(): Promise<void> {
    const at = performance.now();
    try {
      const { position, system } = await lookAt(this.#primary.watch);
      this.#system = system;
      this.#known = seenPrimary(this.#known, { at, position });
    } catch {
      this.#known = { ...this.#known, isDown: true };
    }
    await Promise.all(this.#replicas.map((replica) => replica.look(this.#system)));
  }
}
