/** Whether a value is a map as JSON knows it: no list, no instance of a class. */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The value at the end of a path; undefined where the path leads nowhere. */
export function valueAt(root: unknown, path: ReadonlyArray<string | number>): unknown {
  let value = root;
  for (const part of path) {
    const isThere = (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, part);
    value = isThere ? Reflect.get(Object(value), part) : undefined;
  }
  return value;
}

/** The same value without what stands at the end of a path of keys; what is shared is copied, never changed. */
export function without(value: unknown, [key, ...rest]: ReadonlyArray<string | number>): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) => (i === key && rest.length > 0 ? without(item, rest) : item));
  }
  if (!isObject(value) || !Object.hasOwn(value, key)) return value;
  const { [key]: inner, ...others } = value;
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) };
}

/** The path cut back to the innermost key of a map: what can be left out without moving what stands beside it. */
export function keyPath(root: unknown, path: ReadonlyArray<string | number>): ReadonlyArray<string | number> {
  let end = path.length;
  while (end > 0 && !isObject(valueAt(root, path.slice(0, end - 1)))) end--;
  return path.slice(0, end);
}

/** A value as a message names it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') {
    return `“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`.toWellFormed();
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return isObject(value) ? 'a map' : 'a value of another kind';
  return typeof value === 'function' ? 'a function' : `the ${typeof value} ${String(value)}`;
}

/** A value with the keys that lead to it, the last one first: a path is made only where one is wanted. */
interface Step {
  readonly value: object;
  readonly key?: string;
  readonly above?: Step;
}

/** The own keys of a value and of all within it that JavaScript would take for a prototype. */
export function prototypeKeys(root: unknown): Array<ReadonlyArray<string | number>> {
  const found: Array<ReadonlyArray<string | number>> = [];
  const seen = new Set<object>();
  const pending: Step[] = [];
  if (typeof root === 'object' && root !== null) pending.push({ value: root });
  for (let step = pending.pop(); step; step = pending.pop()) {
    const { value } = step;
    if (seen.has(value)) continue;
    seen.add(value);
    for (const key of Object.keys(value)) {
      if (key === '__proto__') {
        found.push([...pathOf(step), key]);
        continue;
      }
      const inner: unknown = Reflect.get(value, key);
      if (typeof inner === 'object' && inner !== null) pending.push({ value: inner, key, above: step });
    }
  }
  return found;
}

function pathOf(step: Step): ReadonlyArray<string | number> {
  const path: Array<string | number> = [];
  for (let { key, above } = step; key !== undefined && above; { key, above } = above)
    path.unshift(Array.isArray(above.value) ? Number(key) : key);
  return path;
}
