import type { z } from 'zod';
import { reportIssue } from './issues.ts';
import { isObject, keyPath, without } from './plain.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';

/** A record of which as much is kept as can be. */
export interface Salvaged<T> {
  readonly entry: T;
  /** The fields that were wrong: what follows from their absence is no further problem. */
  readonly broken: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Validates one record, reports everything that is wrong with it, and gives back the record without what is wrong, so
 * that the rest is still checked in the same pass. `fallback` stands in for required fields that had to go (a document
 * with problems never becomes a dossier, so nothing of it is ever seen); undefined where too little is left.
 */
export function salvage<T extends z.ZodType>(
  schema: T,
  value: unknown,
  path: Path,
  fallback: Partial<z.input<T>>,
  reporter: Reporter,
): Salvaged<z.output<T>> | undefined {
  const first = schema.safeParse(value);
  if (first.success) return { entry: first.data, broken: NOTHING };
  const broken = new Set<string>();
  for (const issue of first.error.issues) {
    for (const field of reportIssue(issue, schema, value, path, reporter)) broken.add(field);
  }
  if (!isObject(value)) return undefined;
  let kept: Record<string, unknown> = value;
  // First without the innermost fields that are wrong, then without the outermost, then there is nothing to keep.
  for (const depth of [Number.POSITIVE_INFINITY, 1]) {
    const attempt = schema.safeParse({ ...fallback, ...kept });
    if (attempt.success) return { entry: attempt.data, broken };
    kept = withoutBroken({ ...fallback, ...kept }, attempt.error.issues, depth);
  }
  const last = schema.safeParse({ ...fallback, ...kept });
  return last.success ? { entry: last.data, broken } : undefined;
}

function withoutBroken(
  value: Record<string, unknown>,
  issues: readonly z.core.$ZodIssue[],
  depth: number,
): Record<string, unknown> {
  let kept: unknown = value;
  for (const issue of issues) {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const faults = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    for (const fault of faults) kept = without(kept, keyPath(value, fault).slice(0, depth));
  }
  return isObject(kept) ? kept : {};
}
