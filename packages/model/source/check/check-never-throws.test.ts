import test from 'ava';
import fc from 'fast-check';
import { small } from '../testing/small.ts';
import { check, checkSource } from './check.ts';
import { formatProblem } from './problem.ts';
import { readDocument } from './read-document.ts';

const { value: sound } = readDocument(small);

/** Every path within a value. */
function pathsOf(value: unknown, path: readonly string[] = []): Array<readonly string[]> {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const inner: unknown = Reflect.get(Object(value), key);
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === key ? replaced(inner, rest, by) : item));
  return { ...Object(value), [key]: replaced(inner, rest, by) };
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    [],
    {},
    -1,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    10n,
    Symbol('x'),
    new Date(0),
    new Map(),
    () => 1,
  ),
  fc.constantFrom('anna', 'bert', 'note/rain', 'Anna', 'said', '2021-02-30', '2021', 'constructor', '\ud800'),
  fc.constantFrom(
    { exact: 'Anna' },
    { start: 0, end: 4, exact: 'Anna' },
    { actor: 'bert' },
    ['said', 'Anna'],
    [[]],
  ),
);

const mutated = fc
  .array(fc.tuple(fc.constantFrom(...pathsOf(sound)), strange), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce((value, [path, by]) => replaced(value, path, by), sound));

test('No JSON value makes check throw', (t) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      t.true(check(value).problems.length > 0);
      t.true(checkSource(JSON.stringify(value)).problems.length > 0);
    }),
  );
});

test('No change to a sound document makes check throw, and it says what is wrong', (t) => {
  fc.assert(
    fc.property(mutated, (document) => {
      const { dossier, problems } = check(document);
      t.is(dossier === undefined, problems.length > 0);
      for (const problem of problems) t.regex(formatProblem(problem), /Expected .+; found .+\./s);
    }),
    { numRuns: 500 },
  );
});

test('A changed document has the same problems as a file, each with its place', (t) => {
  fc.assert(
    fc.property(mutated, (document) => {
      const json = asJson(document);
      fc.pre(json !== undefined);
      const { problems } = checkSource(json);
      const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code).toSorted();
      t.deepEqual(codes(problems), codes(check(JSON.parse(json)).problems));
      const lines = json.split('\n');
      for (const { line = 0, column = 0 } of problems) t.true(column <= (lines[line - 1]?.length ?? 0) + 1);
    }),
    { numRuns: 300 },
  );
});

test('No text makes checkSource throw', (t) => {
  const pieces = fc.constantFrom(
    'slug: x',
    '\n',
    ' ',
    '-',
    ':',
    '{',
    '}',
    '[',
    ']',
    '&a',
    '*a',
    '"',
    "'",
    '|',
    '%',
    '!!',
    '#',
    '\t',
    '?',
    'é',
    '\0',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        t.true(
          checkSource(text).problems.every(({ line, column }) => (line ?? 0) >= 1 && (column ?? 0) >= 1),
        );
      },
    ),
    { numRuns: 500 },
  );
});

function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, null, 1);
  } catch {
    return undefined;
  }
}
