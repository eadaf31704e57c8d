import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { brokenYaml, dossierYaml } from '../testing/dossiers.ts';
import { runProgram, withFolder } from '../testing/run-program.ts';

test.serial('a sound dossier has no problems', async (t) => {
  const { out, err, code } = await runProgram(['check', '-'], {}, dossierYaml('rain'));
  t.is(out, '1 file, no problems.\n');
  t.is(err, '');
  t.is(code, 0);
});

test.serial('every problem of every file is shown at its place', async (t) => {
  await withFolder(async (folder) => {
    const sound = join(folder, 'sound.yaml');
    const broken = join(folder, 'broken.yaml');
    await writeFile(sound, dossierYaml('sound'));
    await writeFile(broken, brokenYaml('broken'));
    const { out, err, code } = await runProgram(['check', sound, broken]);
    t.is(err, '');
    t.is(code, 1);
    t.is(
      out,
      `${broken}:16:15  UNKNOWN_VALUE  A value is none of those that its field knows.
  expected  one of DIRECT, INDIRECT, MIXED, REPORTED
  found     “INDIRCT”
  nearest   “INDIRECT”
    16 │         form: INDIRCT
       │               ^

${broken}:18:18  WORDS_NOT_FOUND  Words that do not stand in the article.
  expected  words that stand in the article
  found     “it rained”
  nearest   “it rain”
    18 │         content: it rained
       │                  ^

2 problems in 1 of 2 files.
`,
    );
  });
});

test.serial('problems are records for programs', async (t) => {
  const { out, code } = await runProgram(['check', '-', '--format', 'json'], {}, brokenYaml('broken'));
  t.is(code, 1);
  const records: Array<Record<string, unknown>> = JSON.parse(out);
  t.deepEqual(
    records.map(({ file, code, line, column, path }) => ({ file, code, line, column, path })),
    [
      {
        file: '-',
        code: 'UNKNOWN_VALUE',
        line: 16,
        column: 15,
        path: ['articles', 'article-of-broken', 'statements', 'rain', 'form'],
      },
      {
        file: '-',
        code: 'WORDS_NOT_FOUND',
        line: 18,
        column: 18,
        path: ['articles', 'article-of-broken', 'statements', 'rain', 'content'],
      },
    ],
  );
});

test.serial('what is neither YAML nor JSON is a problem at its place', async (t) => {
  const { out, code } = await runProgram(['check', '-'], {}, 'slug: a\nactors: {\n');
  t.is(code, 1);
  t.regex(out, /^-:\d+:\d+ {2}SYNTAX {2}The file is neither YAML nor JSON\.$/m);
});

test.serial('an escape sequence in a file is shown and not sent', async (t) => {
  const { out, code } = await runProgram(['check', '-'], {}, 'slug: "\\e[2Jx"\n');
  t.is(code, 1);
  t.true(out.includes('␛[2Jx'));
  t.false(out.includes('\u001b'));
});

test.serial('files that cannot be read are told apart, and the others are checked', async (t) => {
  await withFolder(async (folder) => {
    const broken = join(folder, 'broken.yaml');
    const latin = join(folder, 'latin.yaml');
    const missing = join(folder, 'missing.yaml');
    await writeFile(broken, brokenYaml('broken'));
    await writeFile(latin, Buffer.from('slug: caf\xe9\n', 'latin1'));
    const { out, err, code } = await runProgram(['check', missing, folder, latin, broken]);
    t.is(
      err,
      [
        `depeche: The file ${missing} is not there.`,
        `depeche: ${folder} is a folder, not a file.`,
        `depeche: The file ${latin} is not UTF-8 text; see line 1.`,
        '',
      ].join('\n'),
    );
    t.regex(out, /2 problems in 1 of 1 file\.\n$/);
    t.is(code, 5);
  });
});

test.serial('check needs no store', async (t) => {
  const { code } = await runProgram(
    ['check', '-'],
    { DEPECHE_STORE: '/nowhere/at/all.sqlite' },
    dossierYaml('rain'),
  );
  t.is(code, 0);
});
