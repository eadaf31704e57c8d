import { setImmediate } from 'node:timers/promises';
import type { Store } from '@depeche/store';

/** A store that answers later, as one across a socket does, and what was asked of it. */
export interface LaterStore {
  readonly store: Store;
  /** The methods that were called since this was last asked: those that were under way together stand together. */
  takeJourneys(): ReadonlyArray<readonly string[]>;
}

/** Makes a store answer later. What is asked at one time is answered at one time, as if every journey took as long. */
export function laterStore(store: Store): LaterStore {
  const journeys: string[][] = [];
  let answers: Promise<void> | undefined;
  const travel = (method: string) => {
    if (!answers) {
      journeys.push([]);
      answers = setImmediate().then(() => {
        answers = undefined;
      });
    }
    journeys.at(-1)?.push(method);
    return answers;
  };
  const later: Store = new Proxy(store, {
    get(target, name) {
      if (name === 'answersAtOnce') return false;
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        await travel(String(name));
        return value.apply(target, args);
      };
    },
  });
  return { store: later, takeJourneys: () => journeys.splice(0) };
}
