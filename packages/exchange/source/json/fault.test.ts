import test from 'ava';
import fc from 'fast-check';
import { findFault } from './fault.ts';

const cases: ReadonlyArray<readonly [string, number, string]> = [
  ['', 0, 'a value'],
  ['this is not json', 0, 'a value'],
  ['{"a": 1,}', 8, 'a key in quotation marks'],
  ['{"a" 1}', 5, '“:”'],
  ['{"a": }', 6, 'a value'],
  ['{a: 1}', 1, 'a key in quotation marks or “}”'],
  ['[1 2]', 3, '“,” or the closing bracket'],
  ['[1, ]', 4, 'a value'],
  ['[1}', 2, '“,” or the closing bracket'],
  ['[1', 2, '“,” or the closing bracket'],
  ['{} {}', 3, 'the end'],
  ['"open', 0, 'a value'],
  ['[01]', 1, 'a value or “]”'],
  ['[nul]', 1, 'a value or “]”'],
  ['TRUE', 0, 'a value'],
  ['"\\N"', 0, 'a value'],
];

for (const [text, offset, expected] of cases) {
  test(`${JSON.stringify(text)} ceases to be JSON at ${offset}`, (t) => {
    const fault = findFault(text);
    t.is(fault?.offset, offset);
    t.is(fault?.expected, expected);
  });
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('What the engine reads has no fault, and what it refuses has one', (t) => {
  const broken = fc.tuple(
    fc.json(),
    fc.nat(60),
    fc.constantFrom('', ',', '"', '}', ']', 'x', '0', '-', 'e', '\\', '\n', '\u0000', '\u007f', '\u00a0'),
  );
  fc.assert(
    fc.property(broken, ([json, at, put]) => {
      const text = json.slice(0, at) + put + json.slice(at + 1);
      t.is(findFault(text) === undefined, parses(text), text);
      t.is(findFault(json), undefined);
    }),
    { numRuns: 2000 },
  );
});

test('Numbers and escapes are as the engine has them', (t) => {
  const parts = fc.array(
    fc.constantFrom('-', '0', '1', '.', 'e', 'E', '+', '\\', '"', 'u', '00e9', 'n', '/', 'true', 'null'),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(parts, (all) => {
      const text = all.join('');
      for (const json of [text, `"${text}"`, `[${text}]`])
        t.is(findFault(json) === undefined, parses(json), json);
    }),
    { numRuns: 2000 },
  );
});
