import type { Dossier } from '@depeche/model';
import type { Records, Store } from '@depeche/store';
import type { ImportJob } from './job.ts';

/** The records that readers of files ask for in the middle of their work, when they cannot wait for an answer. */
export interface KnownRecords {
  /** A record that the store holds, or that a file before has brought. */
  find<T extends keyof Records>(type: T, slug: string): Records[T] | undefined;
  /** Gets ready for files to be read. */
  prepare(jobs: readonly ImportJob[]): Promise<void>;
  /** A part of a file is on its way into the store. */
  take(part: Dossier): void;
}

/** The records of a store: one in this process gives them at once, also those that are on their way. */
export function knownRecords(store: Store): KnownRecords {
  const probe = store.findMany('actor', []);
  if (probe instanceof Promise) return new FetchedRecords(store, probe);
  return {
    find: (type, slug) => {
      const found = store.find(type, slug);
      return found instanceof Promise ? undefined : found;
    },
    prepare: async () => {},
    take: () => {},
  };
}

/** So many records are fetched at once. */
const MOST_FETCHED = 1_000;

type Key = `${keyof Records} ${string}`;

/** Reads the files beforehand to find out what they ask for, and fetches that, until they ask for nothing new. */
class FetchedRecords implements KnownRecords {
  readonly #store: Store;
  readonly #ready: Promise<unknown>;
  readonly #asked = new Set<Key>();
  #wanted: Array<readonly [keyof Records, string]> = [];
  readonly #held = new Map<Key, object>();
  readonly #brought = new Map<Key, object>();

  constructor(store: Store, ready: Promise<unknown>) {
    this.#store = store;
    this.#ready = ready;
  }

  find<T extends keyof Records>(type: T, slug: string): Records[T] | undefined {
    const key: Key = `${type} ${slug}`;
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      this.#wanted.push([type, slug]);
    }
    // The key begins with the type of the record.
    return (this.#brought.get(key) ?? this.#held.get(key)) as Records[T] | undefined;
  }

  async prepare(jobs: readonly ImportJob[]): Promise<void> {
    await this.#ready;
    do {
      await this.#fetch();
      this.#brought.clear();
      for (const job of jobs) {
        for (const read of job.read(() => {})) if (read.type === 'part') this.take(read.part);
      }
    } while (this.#wanted.length > 0);
    this.#brought.clear();
  }

  /** Keeps of a part what was ever asked for, so that no more of it stays in memory. */
  take({ actors, places, topics, events, articles, statements, conflicts }: Dossier): void {
    const lists = {
      actor: actors,
      place: places,
      topic: topics,
      event: events,
      article: articles,
      statement: statements,
      conflict: conflicts,
    };
    for (const [type, records] of Object.entries(lists)) {
      for (const record of records) {
        const key = `${type} ${record.slug}` as Key;
        if (this.#asked.has(key)) this.#brought.set(key, record);
      }
    }
  }

  async #fetch(): Promise<void> {
    const wanted = Map.groupBy(this.#wanted, ([type]) => type);
    this.#wanted = [];
    for (const [type, keys] of wanted) {
      const slugs = keys.map(([, slug]) => slug);
      for (let first = 0; first < slugs.length; first += MOST_FETCHED) {
        const some = slugs.slice(first, first + MOST_FETCHED);
        const found = await this.#store.findMany(type, some);
        for (const [i, slug] of some.entries()) {
          const record = found[i];
          if (record) this.#held.set(`${type} ${slug}`, record);
        }
      }
    }
  }
}
