import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile } from '@depeche/store';
import test from 'ava';
import { brokenYaml, dossierYaml } from '../testing/dossiers.ts';
import { outcomeOf, runProgram, startProgram, withFolder } from '../testing/run-program.ts';

/** Writes files of these names and texts; gives their paths. */
async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(Object.values(files).map((text, i) => writeFile(paths[i] ?? '', text)));
  return paths;
}

function heldIn(path: string): readonly string[] {
  const store = openFile(path);
  try {
    return store.dossiers().map(({ slug }) => slug);
  } finally {
    store.close();
  }
}

test('every file goes in by itself, also beside one that is wrong', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'store.sqlite');
    const files = await writeAll(folder, {
      'a.yaml': dossierYaml('first'),
      'b.yaml': brokenYaml('broken'),
      'c.yaml': dossierYaml('third', 2),
      'd.yaml': dossierYaml('third', 3),
    });
    const args = ['import', '--each', ...files, '--store', path, '--no-fixtures'];
    const { out, err, code } = await runProgram(args);
    t.regex(out, /^first: created .*\n.*2 problems in 1 of 1 file\.\nthird: created .*\n$/s);
    t.is(err, `depeche: ${files[3]}: The files ${files[2]} and ${files[3]} both hold the dossier third.\n`);
    t.is(code, 1);
    t.deepEqual(heldIn(path), ['first', 'third']);
    t.regex((await runProgram(args)).out, /^first: unchanged .*third: unchanged /s);
  });
});

test('what the store says of one dossier keeps no other out', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'store.sqlite');
    const [newer = ''] = await writeAll(folder, { 'newer.yaml': dossierYaml('one', 2) });
    await runProgram(['import', newer, '--store', path, '--no-fixtures']);
    const files = await writeAll(folder, { 'a.yaml': dossierYaml('one', 1), 'b.yaml': dossierYaml('two') });
    const { err, code } = await runProgram(['import', '--each', ...files, '--store', path]);
    t.regex(err, /a\.yaml: The store holds edition 2 of the dossier one; edition 1 does not replace it\.\n$/);
    t.is(code, 3);
    t.deepEqual(heldIn(path), ['one', 'two']);
  });
});

test('for programs there is one array, whatever is wrong', async (t) => {
  await withFolder(async (folder) => {
    const files = await writeAll(folder, { 'a.yaml': dossierYaml('one'), 'b.yaml': brokenYaml('two') });
    const args = ['import', '--each', ...files, '--store', join(folder, 'store.sqlite'), '--format', 'json'];
    const answer = JSON.parse((await runProgram(args)).out) as Array<{ dossier?: string; file?: string }>;
    t.is(answer[0]?.dossier, 'one');
    t.deepEqual(
      answer.slice(1).map(({ file }) => file),
      [files[1], files[1]],
    );
  });
});

test('an interrupt stops between two files, and the same command goes on from there', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'store.sqlite');
    const names = Array.from({ length: 400 }, (_, i) => `d${i}`);
    const files = await writeAll(
      folder,
      Object.fromEntries(names.map((name) => [`${name}.yaml`, dossierYaml(name)])),
    );
    const args = ['import', '--each', ...files, '--store', path, '--no-fixtures'];
    const child = startProgram(args);
    child.stdin.end();
    child.stdout.once('data', () => child.kill('SIGINT'));
    const stopped = await outcomeOf(child);
    t.is(stopped.code, 130);
    const done = Number(/Stopped after (\d+) of 400 files/.exec(stopped.err)?.[1]);
    t.true(done > 0 && done < 400, stopped.err);
    t.is(heldIn(path).length, done);
    const again = await runProgram(args);
    t.is(again.code, 0);
    t.is(again.out.match(/: unchanged /g)?.length, done);
    t.is(again.out.match(/: created /g)?.length, 400 - done);
  });
});
