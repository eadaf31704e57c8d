import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { dossierYaml } from '../testing/dossiers.ts';
import { runHere } from '../testing/run-here.ts';
import { withFolder } from '../testing/run-program.ts';

async function withRain(
  act: (folder: string, run: (...args: string[]) => ReturnType<typeof runHere>) => Promise<void>,
) {
  await withFolder(async (folder) => {
    const env = { DEPECHE_STORE: join(folder, 'store.sqlite') };
    const run = (...args: string[]) => runHere(args, { env });
    await runHere(['import', '-', '--no-fixtures'], { env, input: dossierYaml('rain') });
    await act(folder, run);
  });
}

test('a document in JSON comes back byte for byte', async (t) => {
  await withRain(async (folder, run) => {
    const path = join(folder, 'rain.json');
    await run('export', 'rain', '--output', path);
    const first = await readFile(path, 'utf8');
    t.regex((await run('import', path)).out, /rain: unchanged/);
    t.is((await run('export', 'rain', '--format', 'json')).out, first);
  });
});

test('JSON-LD has the statement with its speaker and its words', async (t) => {
  await withRain(async (_folder, run) => {
    const { out, code } = await run('export', 'rain', '--format', 'json-ld');
    t.is(code, 0);
    const graph: ReadonlyArray<Record<string, unknown>> = JSON.parse(out)['@graph'];
    t.true(graph.some((node) => JSON.stringify(node).includes('it rains')));
    t.true(out.includes('speaker-of-rain'));
  });
});

test('a table is one file, and all tables are a folder of them', async (t) => {
  await withRain(async (folder, run) => {
    const one = await run('export', '--format', 'csv', '--type', 'statements');
    const [head, row] = one.out.split('\r\n');
    t.true(head?.startsWith('slug,article,speakers,'));
    t.true(row?.startsWith('article-of-rain/rain,article-of-rain,speaker-of-rain,'));
    const all = await run('export', 'rain', '--format', 'ndjson', '--output', `${join(folder, 'tables')}/`);
    t.is(all.code, 0);
    t.deepEqual(
      (await readdir(join(folder, 'tables'))).toSorted(),
      'actors articles conflicts events mentions notes places statements topics'
        .split(' ')
        .map((table) => `${table}.ndjson`),
    );
    const several = await run('export', '--format', 'csv');
    t.is(several.code, 2);
    t.regex(several.err, /name one table with --type, or give a folder/);
  });
});

test('brat’s pair of files, read again, gives the same statement', async (t) => {
  await withRain(async (folder, run) => {
    const corpus = join(folder, 'corpus');
    await run('export', 'rain', '--format', 'brat', '--output', `${corpus}/`);
    t.deepEqual((await readdir(corpus)).toSorted(), ['article-of-rain.ann', 'article-of-rain.txt']);
    t.is((await run('import', corpus, '--dossier', 'back', '--language', 'en')).code, 0);
    const { text, speakers } = JSON.parse((await run('statement', 'back/rain', '--format', 'json')).out);
    t.is(text, 'it rains');
    t.is(speakers[0].slug, 'speaker-of-rain');
  });
});

test('annotations that were exported are known when they come back', async (t) => {
  await withRain(async (folder, run) => {
    const path = join(folder, 'rain.annotations.jsonld');
    await run('export', 'rain', '--format', 'web-annotation', '--output', path);
    const { out, code } = await run('import', path, '--article', 'article-of-rain');
    t.is(code, 0, out);
    t.regex(out, /nothing; \d+ remarks? \(ALREADY_THERE \d+\)/);
  });
});

test('one article comes with all that it needs, and nothing of others', async (t) => {
  const env = { DEPECHE_STORE: ':memory:' };
  const args = ['export', '--article', 'appel-biden-poutine-2021-12-30', '--format', 'json'];
  const { out, code } = await runHere(args, { env });
  t.is(code, 0);
  t.deepEqual(Object.keys(JSON.parse(out).articles), ['appel-biden-poutine-2021-12-30']);
  const missing = await runHere(['export', '--article', 'nothing'], { env });
  t.is(missing.err, 'depeche: The store holds no article “nothing”.\n');
});

test('what cannot be written leaves nothing half-written behind', async (t) => {
  await withRain(async (folder, run) => {
    const { err, code } = await run('export', 'rain', '--output', join(folder, 'nowhere', 'rain.json'));
    t.regex(err, /is not there\.\n$/);
    t.is(code, 5);
    t.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.part')),
      [],
    );
  });
});
