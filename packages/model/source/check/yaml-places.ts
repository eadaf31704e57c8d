import { type Alias, type Document, isAlias, isMap, isNode, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from './problem.ts';
import { keyOf } from './yaml-value.ts';

/**
 * Finds where a value or its key begins, in UTF-16 units from the beginning of the file; the nearest enclosing value
 * where the path goes on past the file. Each map is indexed once, when something in it is first looked for.
 */
export function createPlaces(
  document: Document,
  targets: ReadonlyMap<Alias, Node>,
): (path: Path, part: 'key' | 'value') => number {
  const indexes = new WeakMap<object, ReadonlyMap<string, Pair>>();
  const pairOf = (map: { readonly items: readonly Pair[] }, key: string) => {
    const index = indexes.get(map) ?? indexPairs(map.items);
    indexes.set(map, index);
    return index.get(key);
  };

  return (path, part) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = targets.get(node);
      if (isMap(node)) {
        const pair = pairOf(node, String(step));
        if (!pair) return offset;
        const wantsKey = part === 'key' && depth === path.length - 1;
        const isEmpty = startOf(pair.value) === undefined;
        offset = startOf(wantsKey || isEmpty ? pair.key : pair.value) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = startOf(node) ?? offset;
      } else {
        return offset;
      }
    }
    return offset;
  };
}

function indexPairs(items: readonly Pair[]): ReadonlyMap<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of items) {
    const key = keyOf(pair.key);
    if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  return index;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
