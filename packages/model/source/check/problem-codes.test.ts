import test from 'ava';
import { brokenDocuments, secondChanges } from '../testing/broken-documents.ts';
import { changed, small } from '../testing/small.ts';
import { valuesOf } from '../values.ts';
import { checkSource } from './check.ts';
import { problemCodes } from './problem.ts';

test('The document that the others break is sound', (t) => {
  t.deepEqual(checkSource(small).problems, []);
});

for (const { code, what, of, by, at, expected, found, nearest } of brokenDocuments) {
  test(`${what} is ${code}, with its place and what would fit`, (t) => {
    const once = changed(of, by);
    const marked = secondChanges[code] ? changed(...secondChanges[code], once) : once;
    const before = marked.slice(0, marked.indexOf('¦')).split('\n');
    t.deepEqual(checkSource(marked.replace('¦', '')).problems, [
      {
        code,
        path: at,
        expected,
        found,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        ...(nearest !== undefined && { nearest }),
      },
    ]);
  });
}

test('Every code has its case', (t) => {
  t.deepEqual(
    brokenDocuments.map(({ code }) => code),
    [...valuesOf(problemCodes)],
  );
});
