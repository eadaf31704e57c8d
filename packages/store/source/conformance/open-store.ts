import type { MaybePromise } from '../contract/maybe-promise.ts';
import type { Store } from '../contract/store.ts';

/** Gives a new, empty store of the engine that is tested. */
export type OpenStore = () => MaybePromise<Store>;
