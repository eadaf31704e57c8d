import type { z } from 'zod';
import { fieldsAt } from './fields.ts';
import { describe, valueAt } from './plain.ts';
import type { Path, ProblemCode } from './problem.ts';
import type { Finding, Reporter } from './reporter.ts';

/**
 * Reports an issue of Zod's as problems of ours. Gives back the fields of the record that it leaves without a right
 * value: the one in which it is, or those that an unknown field was most likely meant to be.
 */
export function reportIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  record: unknown,
  path: Path,
  reporter: Reporter,
): string[] {
  const broken: string[] = [];
  for (const finding of findings(issue, { schema, reporter, record, path })) {
    reporter.report(finding);
    const field = finding.path[path.length];
    if (field === undefined) continue;
    broken.push(String(field));
    const isTopField = finding.path.length === path.length + 1;
    if (finding.code === 'UNKNOWN_FIELD' && isTopField && finding.nearest) broken.push(finding.nearest);
  }
  return broken;
}

interface Context {
  readonly schema: z.ZodType;
  readonly record: unknown;
  /** Where the record stands. */
  readonly path: Path;
  readonly reporter: Reporter;
}

function findings(issue: z.core.$ZodIssue, context: Context, within: Path = []): Finding[] {
  const own = [...within, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const path = [...context.path, ...own];
  const value = valueAt(context.record, own);
  const one = (code: ProblemCode, expected: string, more?: Partial<Finding>): Finding[] => [
    { code, path, expected, found: describe(value), ...more },
  ];
  const missing = (what: string) =>
    one('MISSING_FIELD', path.length > 0 ? `“${path.at(-1)}”, ${what}` : what, { part: 'key' });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => unknownField(key, own, context));
    case 'invalid_type': {
      const what = withArticle(issue.expected);
      if (value === undefined) return missing(what);
      const asText = issue.expected === 'string' && typeof value === 'number' ? `"${value}"` : undefined;
      return one('WRONG_TYPE', what, { nearest: asText });
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const what = `one of ${values.join(', ')}`;
      if (value === undefined) return missing(what);
      const near = typeof value === 'string' ? context.reporter.hints.oneOf(values, value) : undefined;
      return one('UNKNOWN_VALUE', what, { nearest: near });
    }
    case 'invalid_union':
      if (value === undefined) return missing(UNION_NAMES);
      return closestBranch(issue.errors).flatMap((inner) => findings(inner, context, own));
    case 'invalid_key':
      return one('BAD_VALUE', expectation(issue.issues[0]?.message ?? ''), {
        part: 'key',
        found: `“${path.at(-1)}”`,
      });
    case 'custom':
      return one(codeOf(issue), expectation(issue.message));
    case 'too_small':
      return one(
        'BAD_VALUE',
        bound(issue.inclusive === false ? 'more than' : 'at least', issue.minimum, issue.origin),
      );
    case 'too_big':
      return one(
        'BAD_VALUE',
        bound(issue.inclusive === false ? 'less than' : 'at most', issue.maximum, issue.origin),
      );
    default:
      return one('BAD_VALUE', expectation(issue.message));
  }
}

/** The unions of a document are quotes and references; both are told apart by their fields. */
const UNION_NAMES = 'a reference or a quote';

function unknownField(key: string, own: Path, { schema, reporter, path }: Context): Finding[] {
  // Reported of the whole document, wherever it stands.
  if (key === '__proto__') return [];
  const fields = fieldsAt(schema, own);
  return [
    {
      code: 'UNKNOWN_FIELD',
      path: [...path, ...own, key],
      part: 'key',
      expected: `one of the fields ${fields.join(', ')}`,
      found: `“${key}”`,
      nearest: reporter.hints.oneOf(fields, key),
    },
  ];
}

/** Of a union, the alternative that the author most likely meant: one of the same type, then with the fewest faults. */
function closestBranch(branches: ReadonlyArray<readonly z.core.$ZodIssue[]>): readonly z.core.$ZodIssue[] {
  const ranked = [...branches].sort(
    (a, b) => Number(isOtherType(a)) - Number(isOtherType(b)) || faults(a) - faults(b),
  );
  return ranked[0] ?? [];
}

function isOtherType(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.every(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && issue.errors.every(isOtherType))),
  );
}

function faults(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function codeOf(issue: { readonly params?: Record<string, unknown> | undefined }): ProblemCode {
  const code = issue.params?.code;
  return code === 'BAD_DATE' || code === 'BAD_DURATION' ? code : 'BAD_VALUE';
}

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' items' };

function bound(words: string, limit: number | bigint, origin: string): string {
  return `${words} ${limit}${UNITS[origin] ?? ''}`.replace(/^(.* 1 \w+)s$/, '$1');
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

function withArticle(type: string): string {
  const name = NAMES[type] ?? type;
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}
