import type { ReplicaCondition, Store } from '@depeche/store';
import { laterStore } from './later-store.ts';

/** A store on two servers with data of different ages: one reader reads from the first, the next from the second, and so on. */
export function twoServers(first: Store, second: Store): Store {
  const servers = [first, second].map((store) => laterStore(store).store);
  let readers = 0;
  const several = {
    pinned: () => servers[readers++ % 2],
    replicas: (): ReplicaCondition[] => ['NEAR', 'BEHIND'],
  };
  return new Proxy(laterStore(first).store, {
    get: (target, name) => Reflect.get(several, name) ?? Reflect.get(target, name),
  });
}
