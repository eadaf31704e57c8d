import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '@depeche/model';
import { fixtures } from '@depeche/model/fixtures';
import { openFile } from '@depeche/store';
import test from 'ava';
import { parse } from 'yaml';
import { brokenYaml, dossierYaml } from '../testing/dossiers.ts';
import { runProgram, withFolder } from '../testing/run-program.ts';

/** The dossiers that a store holds. */
function heldIn(path: string): readonly string[] {
  const store = openFile(path);
  try {
    return store.dossiers().map(({ slug }) => slug);
  } finally {
    store.close();
  }
}

const founding = fixtures.map(({ slug }) => slug);

test.serial('a dossier goes into the store, and is unchanged the second time', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'store.sqlite');
    const env = { DEPECHE_STORE: path };
    const first = await runProgram(['import', '-'], env, dossierYaml('rain'));
    t.is(first.err, '');
    t.is(first.out, 'rain: created (1 article, 1 statement, 0 events, 1 actor).\n');
    t.is(first.code, 0);
    t.deepEqual(heldIn(path).toSorted(), [...founding, 'rain'].toSorted());
    t.regex((await runProgram(['import', '-'], env, dossierYaml('rain'))).out, /^rain: unchanged/);
    t.regex((await runProgram(['import', '-'], env, dossierYaml('rain', 2))).out, /^rain: replaced/);
  });
});

test.serial('where one file is wrong, none goes in, and no store is made', async (t) => {
  await withFolder(async (folder) => {
    const [sound, broken, path] = [
      join(folder, 'a.yaml'),
      join(folder, 'b.yaml'),
      join(folder, 'store.sqlite'),
    ];
    await writeFile(sound, dossierYaml('sound'));
    await writeFile(broken, brokenYaml('broken'));
    const { out, err, code } = await runProgram(['import', sound, broken, '--store', path]);
    t.is(code, 1);
    t.is(err, 'depeche: Nothing was imported.\n');
    t.regex(out, /2 problems in 1 of 2 files\.\n$/);
    t.deepEqual((await readdir(folder)).toSorted(), ['a.yaml', 'b.yaml']);
  });
});

test.serial('where the store refuses one dossier, none goes in', async (t) => {
  await withFolder(async (folder) => {
    const [first, second, path] = [
      join(folder, 'a.yaml'),
      join(folder, 'b.yaml'),
      join(folder, 'store.sqlite'),
    ];
    await writeFile(first, dossierYaml('new'));
    await writeFile(second, dossierYaml('held', 1));
    await runProgram(['import', '-', '--store', path, '--no-fixtures'], {}, dossierYaml('held', 2));
    const { out, err, code } = await runProgram(['import', first, second, '--store', path]);
    t.is(err, 'depeche: The store holds edition 2 of the dossier held; edition 1 does not replace it.\n');
    t.is(out, '');
    t.is(code, 3);
    t.deepEqual(heldIn(path), ['held']);
  });
});

test.serial('two files with one dossier are refused', async (t) => {
  await withFolder(async (folder) => {
    const [first, second, path] = [
      join(folder, 'a.yaml'),
      join(folder, 'b.yaml'),
      join(folder, 'store.sqlite'),
    ];
    await writeFile(first, dossierYaml('same'));
    await writeFile(second, dossierYaml('same', 2));
    const { err, code } = await runProgram(['import', first, second, '--store', path]);
    t.is(
      err,
      `depeche: The files ${first} and ${second} both hold the dossier same; nothing was imported.\n`,
    );
    t.is(code, 2);
  });
});

test.serial('reports are records for programs', async (t) => {
  const args = ['import', '-', '--store', ':memory:', '--format', 'json'];
  const [report] = JSON.parse((await runProgram(args, {}, dossierYaml('rain'))).out);
  t.is(report.dossier, 'rain');
  t.is(report.outcome, 'created');
  t.is(report.records.statement, 1);
});

test.serial('what is exported can be imported again, in YAML and in JSON', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'store.sqlite');
    const env = { DEPECHE_STORE: path };
    for (const format of ['yaml', 'json']) {
      const exported = await runProgram(['export', ...founding.slice(0, 1), '--format', format], env);
      t.is(exported.err, '');
      t.is(exported.code, 0);
      t.deepEqual(check(parse(exported.out)).dossier, fixtures[0]);
      t.regex((await runProgram(['import', '-'], env, exported.out)).out, /: unchanged/);
    }
  });
});

test.serial('an export goes to a file, or into a folder with one file for each dossier', async (t) => {
  await withFolder(async (folder) => {
    const env = { DEPECHE_STORE: join(folder, 'store.sqlite') };
    const copies = join(folder, 'copies');
    await mkdir(copies);
    await runProgram(['import', '-'], env, dossierYaml('rain'));
    const file = join(folder, 'rain.json');
    const one = await runProgram(['export', 'rain', '--output', file], env);
    t.is(one.out, '');
    t.is(one.err, `Wrote ${file}.\n`);
    t.is(JSON.parse(await readFile(file, 'utf8')).slug, 'rain');
    t.is((await runProgram(['export', '--output', copies], env)).code, 0);
    t.deepEqual(
      (await readdir(copies)).toSorted(),
      [...founding, 'rain'].map((slug) => `${slug}.yaml`).toSorted(),
    );
    t.is(parse(await readFile(join(copies, 'rain.yaml'), 'utf8')).slug, 'rain');
  });
});

test.serial(
  'a whole store goes into a new folder, and from there into a store that is the same',
  async (t) => {
    await withFolder(async (folder) => {
      const [path, other] = [join(folder, 'store.sqlite'), join(folder, 'other.sqlite')];
      const copies = `${join(folder, 'new', 'copies')}/`;
      await runProgram(['import', '-', '--store', path], {}, dossierYaml('rain'));
      const { out, code } = await runProgram(['export', '--output', copies, '--store', path]);
      t.is(out, '');
      t.is(code, 0);
      const files = (await readdir(copies)).map((name) => join(copies, name));
      t.is((await runProgram(['check', ...files])).code, 0);
      const back = await runProgram(['import', ...files, '--store', other, '--no-fixtures']);
      t.is(back.code, 0);
      t.is(back.out.match(/: created/g)?.length, files.length);
      t.deepEqual(heldIn(other), heldIn(path));
      const [one, same] = [openFile(path), openFile(other)];
      for (const slug of heldIn(path)) t.deepEqual(same.export(slug), one.export(slug), slug);
      one.close();
      same.close();
    });
  },
);

test.serial('a folder that cannot be made is told in a sentence', async (t) => {
  await withFolder(async (folder) => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { err, code } = await runProgram(['export', '--output', `${file}/copies/`, '--store', ':memory:']);
    t.is(err, `depeche: The folder ${file}/copies/ cannot be made.\n`);
    t.is(code, 5);
  });
});

test.serial('several dossiers do not go into one document', async (t) => {
  await withFolder(async (folder) => {
    const env = { DEPECHE_STORE: join(folder, 'store.sqlite') };
    await runProgram(['import', '-', '--no-fixtures'], env, dossierYaml('one'));
    await runProgram(['import', '-'], env, dossierYaml('two'));
    const { out, err, code } = await runProgram(['export'], env);
    t.is(out, '');
    t.is(
      err,
      'depeche: A document holds one dossier, and these are 2 (one, two): name one, or give a folder for all of them, as in --output copies/.\n',
    );
    t.is(code, 2);
  });
});

test.serial(
  'a dossier that is not there, and a file that cannot be written, are told in a sentence',
  async (t) => {
    const env = { DEPECHE_STORE: ':memory:' };
    const missing = await runProgram(['export', 'nothing'], env);
    t.is(missing.err, `depeche: The store holds no dossier nothing; it holds ${founding.join(', ')}.\n`);
    t.is(missing.code, 1);
    const [slug = ''] = founding;
    const unwritable = await runProgram(['export', slug, '--output', '/nowhere/at/all.yaml'], env);
    t.is(unwritable.err, 'depeche: The file /nowhere/at/all.yaml is not there.\n');
    t.is(unwritable.code, 5);
  },
);
