import { isObject } from '../check/plain.ts';
import type { Path } from '../check/problem.ts';

/**
 * One change of a document: the value that is to stand at a path; undefined where nothing is to stand there. The position
 * just past the last one adds to a list.
 */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

/** A document with changes made; what is not changed is shared. */
export function applyEdits<T>(document: T, edits: readonly Edit[]): T {
  // A change keeps the shape that the paths were taken from.
  return edits.reduce<unknown>((value, { path, value: put }) => withValue(value, path, put), document) as T;
}

function withValue(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) {
    if (key === value.length) return [...value, withValue(undefined, rest, put)];
    return value.map((item: unknown, i) => (i === key ? withValue(item, rest, put) : item));
  }
  const { [key]: inner, ...others } = isObject(value) ? value : {};
  const changed = withValue(inner, rest, put);
  if (changed === undefined) return others;
  // A field that was there keeps its place among the others.
  return isObject(value) && Object.hasOwn(value, key)
    ? Object.fromEntries(Object.entries(value).map(([name, was]) => [name, name === key ? changed : was]))
    : { ...others, [key]: changed };
}
