import { once } from 'node:events';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { brokenYaml, dossierYaml } from '../testing/dossiers.ts';
import { runProgram, startProgram, withFolder } from '../testing/run-program.ts';

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

test.serial('the sentences that no record backs are shown where they are asked for', async (t) => {
  const source = dossierYaml('rain').replace('it rains.', 'it rains. Gulls circle.');
  const { out, code } = await runProgram(['check', '-', '--coverage'], {}, source);
  t.is(
    out,
    `article-of-rain: 1 of 2 sentences are backed by a record.
  paragraph 1, sentence 2  Gulls circle.

1 file, no problems.
`,
  );
  t.is(code, 0);
  const json = await runProgram(['check', '-', '--coverage', '--format', 'json'], {}, source);
  t.like(JSON.parse(json.out)[0], {
    article: 'article-of-rain',
    total: 2,
    covered: 1,
    uncovered: [{ sentence: 2 }],
  });
});

test.serial('a text beside the dossier is read from its folder alone', async (t) => {
  await withFolder(async (folder) => {
    const inner = join(folder, 'inner');
    await mkdir(inner);
    const path = join(inner, 'rain.yaml');
    await writeFile(
      path,
      dossierYaml('rain').replace('text: The speaker said that it rains.', 'text: { file: rain.md }'),
    );
    await writeFile(join(folder, 'outside.md'), 'The speaker said that it rains.');
    await symlink(join(folder, 'outside.md'), join(inner, 'rain.md'));
    const linked = await runProgram(['check', path]);
    t.regex(linked.out, /“rain\.md”, which leads out of the folder of the document/);
    t.is(linked.code, 1);
    await rm(join(inner, 'rain.md'));
    await writeFile(join(inner, 'rain.md'), 'The speaker\nsaid that it *rains*.');
    t.is((await runProgram(['check', path])).out, '1 file, no problems.\n');
  });
});

test.serial(
  'a watched dossier is checked again when it or its text changes, until it is told to stop',
  async (t) => {
    await withFolder(async (folder) => {
      const [path, text] = [join(folder, 'rain.yaml'), join(folder, 'rain.md')];
      await writeFile(
        path,
        dossierYaml('rain').replace('text: The speaker said that it rains.', 'text: { file: rain.md }'),
      );
      await writeFile(text, 'The speaker said that it rains.');
      const child = startProgram(['check', '--watch', path]);
      t.teardown(() => child.kill('SIGKILL'));
      let seen = '';
      child.stdout.on('data', (chunk) => {
        seen += chunk;
      });
      const shown = async (wanted: RegExp) => {
        const patience = AbortSignal.timeout(20_000);
        while (!wanted.test(seen)) await once(child.stdout, 'data', { signal: patience });
        seen = '';
      };
      await shown(/1 file, no problems/);
      await writeFile(text, 'The speaker said that it snows.');
      await shown(/WORDS_NOT_FOUND[\s\S]*1 problem in 1 of 1 file/);
      await writeFile(path, (await readFile(path, 'utf8')).replace('content: it rains', 'content: it snows'));
      await shown(/1 file, no problems/);
      child.kill('SIGTERM');
      const [code] = await once(child, 'close');
      t.is(code, 0);
    });
  },
);

test.serial('standard input cannot be watched', async (t) => {
  const { err, code } = await runProgram(['check', '--watch', '-']);
  t.is(err, 'depeche: Standard input cannot be watched: name the files to check.\n');
  t.is(code, 2);
});
