import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtures } from '@depeche/model/fixtures';
import test from 'ava';
import { runHere } from '../testing/run-here.ts';
import { withFolder } from '../testing/run-program.ts';

const env = { DEPECHE_STORE: ':memory:' };
const byActor = 'query Said($slug: String!) { actor(slug: $slug) { name } } query Other { __typename }';

test('a query from standard input is answered as JSON', async (t) => {
  const { out, err, code } = await runHere(['query', '-'], { env, input: '{ stats { articles } }' });
  t.is(err, '');
  t.is(code, 0);
  const articles = new Set(fixtures.flatMap((dossier) => dossier.articles.map(({ slug }) => slug)));
  t.is(JSON.parse(out).data.stats.articles, articles.size);
  t.regex(out, /^\{\n {2}"data": \{/);
});

test('a query from a file takes variables as JSON or from a file, and the name of an operation', async (t) => {
  await withFolder(async (folder) => {
    const [query, variables] = [join(folder, 'said.graphql'), join(folder, 'variables.json')];
    await writeFile(query, byActor);
    await writeFile(variables, '{"slug": "vladimir-putin"}');
    for (const given of ['{"slug": "vladimir-putin"}', variables]) {
      const args = ['query', query, '--variables', given, '--operation', 'Said', '--lang', 'fr'];
      t.deepEqual(JSON.parse((await runHere(args, { env })).out), {
        data: { actor: { name: 'Vladimir Poutine' } },
      });
    }
  });
});

test('an answer with errors is written whole, and exits with 1', async (t) => {
  const { out, err, code } = await runHere(['query', '-'], { env, input: '{ nothing }' });
  t.is(err, '');
  t.is(code, 1);
  t.regex(JSON.parse(out).errors[0].message, /nothing/);
});

test('variables that are no object are refused', async (t) => {
  const inline = await runHere(['query', '-', '--variables', '{"slug"'], { env, input: byActor });
  t.is(inline.err, 'depeche: The option --variables takes a JSON object, and what was given is none.\n');
  t.is(inline.code, 2);
  await withFolder(async (folder) => {
    const file = join(folder, 'variables.json');
    await writeFile(file, '[1]');
    const { err, code } = await runHere(['query', '-', '--variables', file], { env, input: byActor });
    t.is(err, `depeche: The file ${file} holds no JSON object, which --variables takes.\n`);
    t.is(code, 2);
  });
});

test('a file that is not there is told in a sentence', async (t) => {
  const { err, code } = await runHere(['query', '/nowhere/at/all.graphql'], { env });
  t.is(err, 'depeche: The file /nowhere/at/all.graphql is not there.\n');
  t.is(code, 5);
});

test('a server that is not there is told in a sentence', async (t) => {
  const { err, code } = await runHere(['query', '-', '--server', 'http://127.0.0.1:1'], {
    input: '{ __typename }',
  });
  t.regex(err, /^depeche: No server answers at http:\/\/127\.0\.0\.1:1\/graphql \([^\n]+\)\.\n$/);
  t.is(code, 4);
});
