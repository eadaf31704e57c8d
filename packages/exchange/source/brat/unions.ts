/** Sets that grow together: which of many things are the same. */
export interface Unions {
  join(one: string, two: string): void;
  /** The name of the set in which something is. */
  of(one: string): string;
}

export function createUnions(): Unions {
  const parents = new Map<string, string>();
  const of = (one: string): string => {
    let root = one;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    // The way is shortened for whoever asks next.
    for (let at = one; at !== root; ) {
      const above = parents.get(at) ?? root;
      parents.set(at, root);
      at = above;
    }
    return root;
  };
  return {
    of,
    join(one, two) {
      const [first, second] = [of(one), of(two)];
      if (first !== second) parents.set(second, first);
    },
  };
}
