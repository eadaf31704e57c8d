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

/** The finished answers over one version of a store's data. */
export interface Kept {
  /** The answer to a request, if it was given before and the data is still the same; asks the store each time. */
  find(asked: Ordinary): MaybePromise<Found>;
  /** Keeps an answer that was begun at a version, unless the data has moved on meanwhile. */
  keep(asked: Ordinary, version: string, answer: Finished): MaybePromise<void>;
}

/** Keeps finished answers, the last used, within a bound of bytes. A write by any process drops all of them. */
export function createKept(store: Store): Kept {
  let known: string | undefined;
  const answers = new LRUCache<string, Finished>({
    maxSize: KEPT_BYTES,
    // A key's characters may take two bytes each.
    sizeCalculation: ({ size }, key) => size + 2 * key.length,
  });
  return {
    find: (asked) =>
      then(store.dataVersion(), (version) => {
        if (version !== known) answers.clear();
        known = version;
        return { version, answer: answers.get(keyOf(asked)) };
      }),
    keep: (asked, version, answer) =>
      then(store.dataVersion(), (now) => {
        if (now === version && known === version) answers.set(keyOf(asked), answer);
      }),
  };
}

/** All that an answer hangs on besides the data: document, variables and operation name are in the text as it came. */
function keyOf({ method, type, languages, text }: Ordinary): string {
  return `${method}\n${type}\n${languages}\n${text}`;
}
