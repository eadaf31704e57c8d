import type { Store } from '@depeche/store';

/** A store whose methods of these names fail with an error, and whose others are those of another store. */
export function failingStore(store: Store, names: ReadonlyArray<keyof Store>, error: Error): Store {
  return new Proxy(store, {
    get(target, name) {
      if (names.some((failing) => failing === name)) {
        return () => {
          throw error;
        };
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
