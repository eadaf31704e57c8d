import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import test from 'ava';
import { dossierYaml } from '../testing/dossiers.ts';
import { eventRow, mentionRow } from '../testing/gdelt-rows.ts';
import { runHere } from '../testing/run-here.ts';
import { makeFolder, withFolder } from '../testing/run-program.ts';

const events = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
const broken = eventRow(2, { 1: '20241399' });

/** Does something with a store of its own; gives a function that runs a command on it. */
async function withStore(
  act: (at: {
    readonly folder: string;
    run: (...args: readonly string[]) => ReturnType<typeof runHere>;
    list: (...args: readonly string[]) => Promise<ReadonlyArray<Record<string, unknown>>>;
  }) => Promise<void>,
): Promise<void> {
  const folder = await makeFolder();
  const env = { DEPECHE_STORE: join(folder, 'store.sqlite') };
  await runHere(['import', '-', '--no-fixtures'], { env, input: dossierYaml('rain') });
  const run = (...args: readonly string[]) => runHere(args, { env });
  await withFolder(async () =>
    act({
      folder,
      run,
      list: async (...args) => JSON.parse((await run(...args, '--format', 'json')).out),
    }),
  );
}

test('events of GDELT go in, with where they come from', async (t) => {
  await withStore(async ({ folder, run, list }) => {
    const path = join(folder, 'day.csv');
    await writeFile(path, events(eventRow(1), eventRow(3)));
    const { out, err, code } = await run('import', path);
    t.is(err, '');
    t.is(code, 0);
    t.is(
      out,
      `${path} (gdelt-events): 2 articles, 2 events, 1 actor.\nday: created (2 articles, 0 statements, 2 events, 1 actor).\n`,
    );
    const found = await list('events', '--type', 'consult');
    t.is(found.length, 2);
    const document = JSON.parse((await run('export', 'day', '--format', 'json')).out);
    t.like(document.provenance, { method: 'IMPORT', format: 'gdelt-events', file: 'day.csv' });
    t.regex(document.provenance.tool, /^depeche \d/);
  });
});

test('a file that is packed is unpacked, and a file that begins with a number has a name all the same', async (t) => {
  await withStore(async ({ folder, run }) => {
    const path = join(folder, '20240305120000.export.CSV.gz');
    await writeFile(path, gzipSync(events(eventRow(1))));
    const { out, code } = await run('import', path);
    t.is(code, 0);
    t.regex(out, /gdelt-events-20240305120000-export: created/);
  });
});

test('where one row is wrong nothing goes in, and everything that is wrong is listed', async (t) => {
  await withStore(async ({ folder, run, list }) => {
    const path = join(folder, 'day.csv');
    await writeFile(path, events(eventRow(1), broken, eventRow(3, { 26: '999' })));
    const { out, err, code } = await run('import', path);
    t.is(code, 1);
    t.is(err, 'depeche: Nothing was imported.\n');
    t.true(out.includes(`${path}:2  BAD_DATE`), out);
    t.true(out.includes(`${path}:3  UNKNOWN_CODE`), out);
    t.regex(out, /2 refused/);
    t.deepEqual(await list('events'), []);
    t.is((await run('export', 'day')).code, 1);
  });
});

test('with --keep-going the sound rows go in, and the exit code says that others did not', async (t) => {
  await withStore(async ({ folder, run, list }) => {
    const path = join(folder, 'day.csv');
    await writeFile(path, events(eventRow(1), broken, eventRow(3)));
    const { out, code } = await run('import', path, '--keep-going');
    t.is(code, 1);
    t.regex(out, /2 events, 1 actor; 1 refused/);
    t.is((await list('events')).length, 2);
  });
});

test('findings and tallies are records for programs', async (t) => {
  await withStore(async ({ folder, run }) => {
    const path = join(folder, 'day.csv');
    await writeFile(path, events(broken));
    const { out } = await run('import', path, '--format', 'json');
    const [finding, tally] = JSON.parse(out);
    t.like(finding, { level: 'ERROR', file: path, line: 1 });
    t.deepEqual(Object.keys(tally.refused), [finding.rule]);
  });
});

test('a dry run finds everything and writes nothing, not even a store', async (t) => {
  await withFolder(async (folder) => {
    const [path, store] = [join(folder, 'day.csv'), join(folder, 'new.sqlite')];
    await writeFile(path, events(eventRow(1), broken));
    const { out, err, code } = await runHere(['import', path, '--dry-run', '--store', store]);
    t.is(code, 1);
    t.regex(out, /1 event, 1 actor; 1 refused/);
    t.is(err, 'Nothing was written: this was a dry run.\n');
    await t.throwsAsync(readFile(store), { code: 'ENOENT' });
  });
});

test('a mention finds the event of an earlier file', async (t) => {
  await withStore(async ({ folder, run, list }) => {
    const [day, mentions] = [join(folder, 'day.csv'), join(folder, 'mentions.csv')];
    await writeFile(day, events(eventRow(1)));
    await writeFile(mentions, `${mentionRow(1)}\n`);
    t.is((await run('import', day)).code, 0);
    const { code, out } = await run('import', mentions);
    t.is(code, 0, out);
    t.is((await list('articles', '--event', 'gdelt-1')).length, 2);
  });
});

const standoff = [
  'T1\tCitation 0 10\tIl pleut !',
  'T2\tEntite 16 20\tAnna',
  'T3\tIntroducteur 12 15\tdit',
  'R1\tSource Arg1:T2 Arg2:T1',
  'R2\tIntroduction Arg1:T3 Arg2:T1',
].join('\n');
const novel = 'Il pleut !, dit Anna.\n';

test('a folder of brat’s files becomes a dossier for each pair, those of one name told apart by their folders', async (t) => {
  await withStore(async ({ folder, run, list }) => {
    for (const layer of ['one', 'two']) {
      await mkdir(join(folder, 'corpus', layer), { recursive: true });
      await writeFile(join(folder, 'corpus', layer, 'novel.txt'), novel);
      await writeFile(join(folder, 'corpus', layer, 'novel.ann'), `${standoff}\n`);
    }
    await writeFile(join(folder, 'corpus', 'alone.ann'), '');
    const { out, err, code } = await run('import', join(folder, 'corpus'), '--language', 'fr');
    t.is(code, 0, out);
    t.regex(out, /one-novel: created/);
    t.regex(out, /two-novel: created/);
    t.true(err.includes('alone.ann: Annotations without a text'), err);
    t.is((await list('statements', '--article', 'one-novel')).length, 1);
    t.is((await list('statements', '--article', 'two-novel')).length, 1);
  });
});

test('a mapping says what other labels mean, and a wrong one where it is wrong', async (t) => {
  await withStore(async ({ folder, run, list }) => {
    const [text, annotations, mapping] = ['novel.txt', 'novel.ann', 'labels.yaml'].map((name) =>
      join(folder, name),
    );
    await writeFile(text ?? '', novel);
    await writeFile(annotations ?? '', `${standoff.replaceAll('Citation', 'Parole')}\n`);
    await writeFile(mapping ?? '', 'content: [Parole]\n');
    const taken = await run('import', annotations ?? '', '--mapping', mapping ?? '', '--language', 'fr');
    t.is(taken.code, 0, taken.out);
    t.is((await list('statements', '--article', 'novel')).length, 1);
    await writeFile(mapping ?? '', 'contents: [Parole]\n');
    const wrong = await run('import', annotations ?? '', '--mapping', mapping ?? '');
    t.is(wrong.code, 2);
    t.regex(wrong.err, /labels\.yaml:1:1.*content/s);
  });
});

const note = (id: number, exact: string) =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `https://example.org/${id}`,
    type: 'Annotation',
    body: { type: 'TextualBody', value: `Remark ${id}`, language: 'en' },
    target: { source: 'https://news.example/', selector: { type: 'TextQuoteSelector', exact } },
  });

test('annotations go onto an article that is there, those of several files together and later ones on top', async (t) => {
  await withStore(async ({ folder, run }) => {
    const paths = [1, 2, 3].map((id) => join(folder, `${'abc'[id - 1]}.json`));
    for (const [i, exact] of ['it rains', 'The speaker', 'said'].entries()) {
      await writeFile(paths[i] ?? '', note(i + 1, exact));
    }
    const [first = '', second = '', third = ''] = paths;
    const article = ['--article', 'article-of-rain'];
    t.is((await run('import', first, second, ...article)).code, 0);
    t.is((await run('import', third, ...article)).code, 0);
    const { notes } = JSON.parse((await run('article', 'article-of-rain', '--format', 'json')).out);
    t.is(notes.length, 3);
    t.is((await run('remove', 'c')).code, 0);
    t.is((await run('remove', 'a')).code, 0);
    const back = JSON.parse((await run('article', 'article-of-rain', '--format', 'json')).out);
    t.is(back.notes.length, 0);
  });
});

test('annotations without an article, and an article that is not there, are told in a sentence', async (t) => {
  await withStore(async ({ folder, run }) => {
    const path = join(folder, 'a.json');
    await writeFile(path, note(1, 'it rains'));
    t.regex((await run('import', path)).err, /name the article with --article/);
    t.is(
      (await run('import', path, '--article', 'nothing')).err,
      'depeche: The store holds no article “nothing”.\n',
    );
  });
});

test('a bomb, a folder of nothing and a file that is not there are told in a sentence', async (t) => {
  await withStore(async ({ folder, run }) => {
    const bomb = join(folder, 'bomb.csv.gz');
    await writeFile(bomb, gzipSync(Buffer.alloc(300 * 1024 * 1024)));
    const blown = await run('import', bomb, '--from', 'gdelt-events');
    t.is(blown.code, 5);
    t.regex(blown.err, /^depeche: .*bomb\.csv\.gz/);
    t.regex((await run('import', join(folder, 'missing.csv'))).err, /missing\.csv/);
  });
});

test('where there is nothing to import, that is said and is no success', async (t) => {
  await withStore(async ({ folder, run }) => {
    const lone = join(folder, 'lone.ann');
    await writeFile(lone, '');
    const { err, code } = await run('import', lone);
    t.is(code, 5);
    t.regex(err, /without a text.*\ndepeche: There is nothing to import in what was named\.\n$/);
  });
});
