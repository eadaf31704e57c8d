import type { MaybePromise, Store } from '@depeche/store';
import { LRUCache } from 'lru-cache';
import { then } from '../maybe-promise.ts';
import type { Finished } from './finished.ts';
import type { Ordinary } from './ordinary.ts';

/** Bytes of answers that are kept: some ten thousand pages. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** What was found for a request, and the version of the data that this is the answer of. */
export interface Found {
  readonly version: string;
  readonly answer: Finished | undefined;
}

/** The finished answers over versions of a store's data. */
export interface Kept {
  /** The answer to a request, if it was given before and the data is still the same; asks the store each time. */
  find(store: Versioned, asked: Ordinary): MaybePromise<Found>;
  /** Keeps an answer that was begun at a version, unless the data has moved on meanwhile. */
  keep(store: Versioned, asked: Ordinary, version: string, answer: Finished): MaybePromise<void>;
}

type Versioned = Pick<Store, 'dataVersion'>;

/**
 * Keeps finished answers, the last used, within a bound of bytes, each for the version of the data that it was made from.
 * Servers of one store may have different versions for a while; those of versions that nobody has any more are used no
 * more, so they go first.
 */
export function createKept(): Kept {
  const answers = new LRUCache<string, Finished>({
    maxSize: KEPT_BYTES,
    // A key's characters may take two bytes each.
    sizeCalculation: ({ size }, key) => size + 2 * key.length,
  });
  return {
    find: (store, asked) =>
      then(store.dataVersion(), (version) => ({ version, answer: answers.get(keyOf(asked, version)) })),
    keep: (store, asked, version, answer) =>
      then(store.dataVersion(), (now) => {
        if (now === version) answers.set(keyOf(asked, version), answer);
      }),
  };
}

/** All that an answer hangs on: the data, and of the request its document, variables and operation name are in the text as it came. */
function keyOf({ method, type, languages, text }: Ordinary, version: string): string {
  return `${version}\n${method}\n${type}\n${languages}\n${text}`;
}
