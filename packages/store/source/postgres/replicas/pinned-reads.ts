import { dataVersion } from '../../engine/state.ts';
import { run } from '../../engine/steps.ts';
import { StoreError } from '../../error.ts';
import { canBeReadElsewhere } from '../postgres-error.ts';
import type { PostgresRunner } from '../runner.ts';
import type { Server } from '../server.ts';
import type { ReplicatedReads } from './replicated-reads.ts';

/** Reads from one server, and where that fails from another whose data are the same. */
export class PinnedReads {
  readonly #reads: ReplicatedReads;
  readonly #tried = new Set<Server>();
  #server: Promise<Server>;
  #version: string | undefined;

  constructor(reads: ReplicatedReads) {
    this.#reads = reads;
    this.#server = Promise.resolve(reads.choose(this.#tried));
  }

  /** Notes which version of the data was told of. */
  hold(version: string): void {
    this.#version = version;
  }

  async reading<T>(act: (runner: PostgresRunner) => Promise<T>): Promise<T> {
    for (;;) {
      const pinned = this.#server;
      const server = await pinned;
      try {
        return await server.on(act);
      } catch (error) {
        if (!canBeReadElsewhere(error)) throw error;
        // Of several that fail together, the first chooses for all.
        if (this.#server === pinned) this.#server = this.#replace(server, error);
      }
    }
  }

  /** A server in the place of one that has failed; throws `UNAVAILABLE` where none has the data that were told of. */
  async #replace(failed: Server, error: unknown): Promise<Server> {
    let server = await this.#reads.chooseAfter(error, failed, this.#tried);
    while (this.#version !== undefined) {
      const found = await this.#versionOn(server).catch((reason: unknown) => reason);
      if (found === this.#version) break;
      const reason = typeof found === 'string' ? changed(server) : found;
      server = await this.#reads.chooseAfter(reason, server, this.#tried);
    }
    return server;
  }

  #versionOn(server: Server): Promise<string> {
    return server.on((runner) => run(dataVersion(runner)));
  }
}

/** Another age of the data is no fault of a server: it can be read from by others. */
function changed({ where }: Server): StoreError {
  return new StoreError('BUSY', `The store ${where} changes while it is read; ask again.`);
}
