import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { parse } from 'yaml';
import { dossierYaml } from '../testing/dossiers.ts';
import { runHere } from '../testing/run-here.ts';
import { withFolder } from '../testing/run-program.ts';

const apart = dossierYaml('rain').replace(
  'text: The speaker said that it rains.',
  'text: { file: rain.md } # the text is beside it',
);
const old = 'The speaker said that it rains.\n';

test('words that still stand keep their quotes, and nothing is written', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'rain.yaml');
    await writeFile(path, apart);
    await writeFile(join(folder, 'rain.md'), `Weather.\n\n${old}`);
    await writeFile(join(folder, 'old.md'), old);
    const { out, err, code } = await runHere(['reanchor', path, '--was', join(folder, 'old.md')]);
    t.is(err, '');
    t.is(code, 0);
    t.is(
      out,
      'article-of-rain: 3 quotes stay as they are written, 0 are written anew, 0 lost their words.\n',
    );
    t.is(await readFile(path, 'utf8'), apart);
  });
});

test('words that are gone are kept as lost, and the file keeps its comments', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'rain.yaml');
    await writeFile(path, apart);
    await writeFile(join(folder, 'rain.md'), 'The speaker said that it snows.');
    await writeFile(join(folder, 'old.md'), old);
    const args = ['reanchor', path, '--was', join(folder, 'old.md')];
    const dry = await runHere([...args, '--dry-run']);
    t.is(await readFile(path, 'utf8'), apart);
    const { out, err, code } = await runHere(args);
    t.is(out, dry.out);
    t.is(err, `Wrote ${path}.\n`);
    t.is(code, 1);
    t.is(
      out,
      [
        'lost  articles.article-of-rain.statements.rain content  “it rains”',
        'article-of-rain: 2 quotes stay as they are written, 0 are written anew, 1 lost their words.',
        '',
      ].join('\n'),
    );
    const written = await readFile(path, 'utf8');
    t.true(written.includes('# the text is beside it'));
    t.deepEqual(parse(written).articles['article-of-rain'].statements.rain.lost, [
      { field: 'content', exact: 'it rains', prefix: 'The speaker said that ', suffix: '.' },
    ]);
    t.is((await runHere(['check', path])).code, 0);
    const store = join(folder, 'store.sqlite');
    await runHere(['import', path, '--store', store, '--no-fixtures']);
    const shown = await runHere(['statement', 'article-of-rain/rain', '--store', store, '--format', 'md']);
    t.regex(shown.out, /Lost words.*\n.*\n.*it rains/);
  });
});

test('the store knows the text as it was', async (t) => {
  await withFolder(async (folder) => {
    const [path, store] = [join(folder, 'rain.yaml'), join(folder, 'store.sqlite')];
    await writeFile(path, apart);
    await writeFile(join(folder, 'rain.md'), old);
    t.is((await runHere(['import', path, '--store', store, '--no-fixtures'])).code, 0);
    await writeFile(join(folder, 'rain.md'), `Anna: ${old}`);
    t.regex((await runHere(['reanchor', path, '--store', store])).out, /3 quotes stay as they are written/);
    const unknown = await runHere(['reanchor', path, '--store', ':memory:']);
    t.is(
      unknown.err,
      'depeche: The store does not hold the text of article-of-rain as it was before the edit: name it with --was.\n',
    );
  });
});

test('a text inside the dossier is replaced, and whole spans move with it', async (t) => {
  await withFolder(async (folder) => {
    const [path, text] = [join(folder, 'rain.json'), join(folder, 'new.txt')];
    const store = join(folder, 'store.sqlite');
    await runHere(['import', '-', '--store', store, '--no-fixtures'], { input: dossierYaml('rain') });
    await runHere(['export', 'rain', '--store', store, '--output', path]);
    await writeFile(text, 'Look: the speaker said that it rains.');
    const { out, code } = await runHere(['reanchor', path, '--text', text]);
    t.is(code, 1, out);
    const { statements, text: written } = JSON.parse(await readFile(path, 'utf8')).articles[
      'article-of-rain'
    ];
    t.is(written, 'Look: the speaker said that it rains.');
    t.like(statements.rain, {
      content: { start: 28, end: 36, exact: 'it rains' },
      lost: [{ field: 'source', exact: 'The speaker' }, { field: 'attribution.0.source' }],
    });
  });
});

test('a dossier that was not sound before is left as it is', async (t) => {
  await withFolder(async (folder) => {
    const path = join(folder, 'rain.yaml');
    await writeFile(path, apart.replace('content: it rains', 'content: it pours'));
    await writeFile(join(folder, 'rain.md'), 'It pours.');
    await writeFile(join(folder, 'old.md'), old);
    const { out, err, code } = await runHere(['reanchor', path, '--was', join(folder, 'old.md')]);
    t.regex(out, /WORDS_NOT_FOUND/);
    t.is(err, 'depeche: The dossier was not sound before the edit; nothing was changed.\n');
    t.is(code, 1);
  });
});
