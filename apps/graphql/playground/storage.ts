/**
 * A part of the browser's storage under a name of its own. Storage belongs to host and port, not to a site: without
 * the name, whoever ran another GraphiQL on the same port would find its tabs here instead of our questions.
 */
export function createStorage(namespace: string, storage: Storage = localStorage) {
  const prefix = `${namespace}:`;
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key: string) => storage.getItem(prefix + key),
    setItem: (key: string, value: string) => storage.setItem(prefix + key, value),
    removeItem: (key: string) => storage.removeItem(prefix + key),
    clear: () => {
      for (const key of keys()) storage.removeItem(key);
    },
    get length() {
      return keys().length;
    },
  };
}
