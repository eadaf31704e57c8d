import type { z } from 'zod';
import { fieldNames } from '../dossier/field-names.ts';
import { nearestOf } from '../text/nearest.ts';
import type { Path, ProblemCode } from './problem.ts';
import type { Finding, Reporter } from './reporter.ts';

/**
 * Validates one record, reports every field that is wrong, and gives back the record without those fields, so that what
 * is right with it is still checked in the same pass. `fallback` stands in for required fields that had to go (a document
 * with problems never becomes a dossier, so nothing of it is ever seen); undefined where too little is left.
 */
export function salvage<T extends z.ZodType>(
  schema: T,
  value: unknown,
  path: Path,
  fallback: Partial<z.input<T>>,
  reporter: Reporter,
): z.output<T> | undefined {
  const first = schema.safeParse(value);
  if (first.success) return first.data;
  for (const issue of first.error.issues) report(issue, value, path, reporter);
  if (!isObject(value)) return undefined;
  return schema.safeParse({ ...fallback, ...withoutBrokenFields(value, first.error.issues) }).data;
}

function withoutBrokenFields(value: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]) {
  const kept = { ...value };
  for (const issue of issues) {
    const [field] = issue.path;
    if (field !== undefined) delete kept[String(field)];
    else if (issue.code === 'unrecognized_keys') for (const key of issue.keys) delete kept[key];
  }
  return kept;
}

function report(issue: z.core.$ZodIssue, value: unknown, path: Path, reporter: Reporter): void {
  for (const finding of findings(issue, value, path)) reporter.report(finding);
}

/** Zod's issues as our problems. */
export function findings(issue: z.core.$ZodIssue, root: unknown, path: Path): Finding[] {
  const own = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const at = [...path, ...own];
  const value = valueAt(root, own);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'UNKNOWN_FIELD',
        path: [...at, key],
        part: 'key',
        expected: 'a field of this record',
        found: `“${key}”`,
        ...hint(nearestOf(fieldNames(), key)),
      }));
    case 'invalid_type':
      return [
        value === undefined
          ? {
              code: 'MISSING_FIELD',
              path: at,
              part: 'key',
              expected: `“${at.at(-1)}”, ${article(issue.expected)}`,
              found: 'nothing',
            }
          : {
              code: 'WRONG_TYPE',
              path: at,
              expected: article(issue.expected),
              found: describe(value),
              ...hint(issue.expected === 'string' && typeof value === 'number' ? `"${value}"` : undefined),
            },
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? nearestOf(values, value) : undefined;
      return [
        value === undefined
          ? {
              code: 'MISSING_FIELD',
              path: at,
              part: 'key',
              expected: `“${at.at(-1)}”, one of ${values.join(', ')}`,
              found: 'nothing',
            }
          : {
              code: 'UNKNOWN_VALUE',
              path: at,
              expected: `one of ${values.join(', ')}`,
              found: describe(value),
              ...hint(near),
            },
      ];
    }
    case 'invalid_union':
      return closestBranch(issue.errors).flatMap((inner) => findings(inner, value, at));
    case 'invalid_key':
      return [
        {
          code: 'BAD_VALUE',
          path: at,
          part: 'key',
          expected: issue.issues[0]?.message ?? 'another key',
          found: `“${at.at(-1)}”`,
        },
      ];
    case 'custom':
      return [
        { code: codeOf(issue), path: at, expected: expectation(issue.message), found: describe(value) },
      ];
    case 'too_small':
      return [
        {
          code: 'BAD_VALUE',
          path: at,
          expected: bound('at least', issue.minimum, issue.origin),
          found: describe(value),
        },
      ];
    case 'too_big':
      return [
        {
          code: 'BAD_VALUE',
          path: at,
          expected: bound('at most', issue.maximum, issue.origin),
          found: describe(value),
        },
      ];
    default:
      return [{ code: 'BAD_VALUE', path: at, expected: expectation(issue.message), found: describe(value) }];
  }
}

/** Of a union, the alternative that the author most likely meant: the one that fails deepest, then on the fewest fields. */
function closestBranch(branches: ReadonlyArray<readonly z.core.$ZodIssue[]>): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    issues.every((issue) => issue.path.length === 0 && issue.code === 'invalid_type') ? 0 : 1;
  const ranked = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return ranked[0] ?? [];
}

/** An optional `nearest`, left out where there is none. */
export function hint(near: string | undefined): { readonly nearest?: string } {
  return near === undefined ? {} : { nearest: near };
}

function codeOf(issue: { readonly params?: Record<string, unknown> | undefined }): ProblemCode {
  const code = issue.params?.code;
  return code === 'BAD_DATE' || code === 'BAD_DURATION' ? code : 'BAD_VALUE';
}

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' items', set: ' items' };

function bound(words: string, limit: number | bigint, origin: string): string {
  return `${words} ${limit}${UNITS[origin] ?? ''}`;
}

/** Our own messages say what was expected; Zod's say what is invalid. */
function expectation(message: string): string {
  const own = /^expected (?<rest>.*)$/s.exec(message)?.groups?.rest;
  return own ?? `another value (${message.toLowerCase()})`;
}

/** What YAML and JSON call the types that Zod names after JavaScript. */
const NAMES: Readonly<Record<string, string>> = {
  object: 'map',
  record: 'map',
  array: 'list',
  int: 'whole number',
};

function article(type: string): string {
  const name = NAMES[type] ?? type;
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `the ${typeof value} ${String(value)}`;
}

function valueAt(root: unknown, path: ReadonlyArray<string | number>): unknown {
  let value = root;
  for (const part of path)
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, part) : undefined;
  return value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
