import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { disk } from './disk.ts';
import { findPairs } from './pairs.ts';

/** A folder with files, gone after the test. */
function folderWith(t: ExecutionContext, ...files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'pairs-'));
  t.teardown(() => rmSync(root, { recursive: true }));
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

/** The pairs under a folder, with paths as seen from it. */
function pairsIn(root: string, ...paths: readonly string[]) {
  const { pairs, unpaired } = findPairs(
    paths.length > 0 ? paths.map((path) => join(root, path)) : [root],
    disk,
  );
  const short = (path: string) => relative(root, path);
  return {
    pairs: pairs.map(({ text, annotations }) => [text, ...annotations].map(short)),
    unpaired: unpaired.map(({ path, problem }) => `${short(path)} ${problem}`),
  };
}

test('annotations and the text beside them are a pair, in folders below as well', (t) => {
  const root = folderWith(t, 'a.txt', 'a.ann', 'deep/er/b.txt', 'deep/er/b.ann', 'annotation.conf');
  t.deepEqual(pairsIn(root), {
    pairs: [
      ['a.txt', 'a.ann'],
      ['deep/er/b.txt', 'deep/er/b.ann'],
    ],
    unpaired: [],
  });
});

test('a1 and a2 belong to one text', (t) => {
  const root = folderWith(t, 'a.a2', 'a.a1', 'a.txt');
  t.deepEqual(pairsIn(root).pairs, [['a.txt', 'a.a1', 'a.a2']]);
});

test('a file of the same name in another folder is no partner', (t) => {
  const root = folderWith(t, 'one/a.txt', 'two/a.ann');
  t.deepEqual(pairsIn(root), { pairs: [], unpaired: ['one/a.txt NO_ANNOTATIONS', 'two/a.ann NO_TEXT'] });
});

test('one file of a pair stands for both', (t) => {
  const root = folderWith(t, 'a.txt', 'a.ann', 'b.txt', 'b.ann');
  t.deepEqual(pairsIn(root, 'a.ann').pairs, [['a.txt', 'a.ann']]);
  t.deepEqual(pairsIn(root, 'b.txt', 'b.ann').pairs, [['b.txt', 'b.ann']]);
});

test('what is not there and what is no standoff is said', (t) => {
  const root = folderWith(t, 'a.csv');
  t.deepEqual(pairsIn(root, 'a.csv', 'b.ann').unpaired, ['a.csv NO_STANDOFF', 'b.ann NOT_THERE']);
});

test('links in a folder are not followed, neither to files nor to folders', (t) => {
  const outside = folderWith(t, 'secret.txt', 'more/b.txt', 'more/b.ann');
  const root = folderWith(t, 'a.ann');
  symlinkSync(join(outside, 'secret.txt'), join(root, 'a.txt'));
  symlinkSync(join(outside, 'more'), join(root, 'more'));
  symlinkSync(root, join(root, 'loop'));
  t.deepEqual(pairsIn(root), { pairs: [], unpaired: ['a.txt LINK', 'a.ann NO_TEXT'] });
  t.deepEqual(pairsIn(root, 'a.ann'), { pairs: [], unpaired: ['a.txt LINK', 'a.ann NO_TEXT'] });
});
