import { type Alias, type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from './problem.ts';

/** A document as a plain value, and what is wrong with it as YAML. */
export interface YamlValue {
  readonly value: unknown;
  readonly faults: ReadonlyArray<{ readonly found: string; readonly offset: number }>;
  readonly duplicates: ReadonlyArray<{ readonly path: Path; readonly key: string; readonly offset: number }>;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** What is found where lists or maps stand in one another without end. */
export const TOO_DEEP = 'lists or maps nested too deeply';

/** A dossier is about ten levels deep. */
const DEEPEST = 100;

interface Converted {
  readonly value: unknown;
  /** How many values it holds when all aliases are unfolded. */
  readonly size: number;
}

/**
 * The plain value of a document, in one walk: the library's own compares every key with every other and looks for each
 * alias from the top. Of a key that stands twice the first holds. Aliases may not unfold to much more than was written.
 */
export function readValue(document: Document, length: number): YamlValue {
  const largest = 10 * length + 10_000;
  const faults: Array<{ found: string; offset: number }> = [];
  const duplicates: Array<{ path: Path; key: string; offset: number }> = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, { readonly node: Node; readonly converted: Converted }>();
  const nothing: Converted = { value: null, size: 1 };
  const refuse = (node: unknown, found: string): Converted => {
    faults.push({ found, offset: offsetOf(node) });
    return nothing;
  };

  const convert = (node: unknown, path: Path): Converted => {
    if (isAlias(node)) return unfold(node);
    if (path.length > DEEPEST) return refuse(node, TOO_DEEP);
    const converted = isMap(node)
      ? convertMap(node.items, path)
      : isSeq(node)
        ? convertList(node.items, path)
        : null;
    const result = converted ?? { value: isScalar(node) ? node.value : null, size: 1 };
    if (isNode(node) && 'anchor' in node && node.anchor)
      anchors.set(node.anchor, { node, converted: result });
    if (result.size > largest) return refuse(node, 'aliases that unfold to far more than was written');
    return result;
  };
  const unfold = (alias: Alias): Converted => {
    const target = anchors.get(alias.source);
    if (!target)
      return refuse(alias, `the alias *${alias.source}, which stands for nothing written before it`);
    targets.set(alias, target.node);
    return target.converted;
  };
  const convertList = (items: readonly unknown[], path: Path): Converted => {
    let size = 1;
    const value = items.map((item, i) => {
      const converted = convert(item, [...path, i]);
      size += converted.size;
      return converted.value;
    });
    return { value, size };
  };
  const convertMap = (items: ReadonlyArray<{ key: unknown; value: unknown }>, path: Path): Converted => {
    const value: Record<string, unknown> = {};
    let size = 1;
    for (const pair of items) {
      const key = keyOf(pair.key);
      if (key === undefined) {
        refuse(pair.key, 'a key that is no text');
        continue;
      }
      const at = [...path, key];
      const converted = convert(pair.value, at);
      size += converted.size;
      if (Object.hasOwn(value, key)) duplicates.push({ path: at, key, offset: offsetOf(pair.key) });
      else define(value, key, converted.value);
    }
    return { value, size };
  };

  const { value } = convert(document.contents, []);
  return { value, faults, duplicates, targets };
}

/** A key as text; undefined for a list or map as key. */
export function keyOf(key: unknown): string | undefined {
  if (key === null) return '';
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function offsetOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

/** Also a key `__proto__`, which an assignment would take for the prototype. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
