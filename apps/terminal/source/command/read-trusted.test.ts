import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { runProgram, withFolder } from '../testing/run-program.ts';
import { ask, withServer } from '../testing/with-server.ts';

async function withManifest(manifest: unknown, act: (file: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const file = join(folder, 'persisted_queries.json');
    await writeFile(file, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
    await act(file);
  });
}

function askFor(url: string, documentId: string): Promise<Response> {
  return fetch(`${url}?${new URLSearchParams({ documentId })}`);
}

test.serial('a trusted document is run by its id, beside all others', async (t) => {
  await withManifest({ counts: '{ stats { actors } }' }, async (file) => {
    await withServer(['--trusted-documents', file], {}, async ({ url, stop }) => {
      t.regex(await (await askFor(url, 'counts')).text(), /^\{"data":\{"stats":\{"actors":[1-9]/);
      t.deepEqual(await (await ask(url, '{ __typename }')).json(), { data: { __typename: 'Query' } });
      t.regex((await stop('SIGTERM')).err, /^Clients can name 1 trusted document\.$/m);
    });
  });
});

test.serial('with --trusted-only nothing else is run, and there is no playground', async (t) => {
  await withManifest({ a: '{ __typename }', b: '{ stats { actors } }' }, async (file) => {
    const env = { DEPECHE_TRUSTED_DOCUMENTS: file };
    await withServer(['--trusted-only'], env, async ({ url, stop }) => {
      t.deepEqual(await (await askFor(url, 'a')).json(), { data: { __typename: 'Query' } });
      const refused = await (await ask(url, '{ stats { events } }')).json();
      t.is(refused.errors[0].extensions.code, 'DOCUMENT_NOT_TRUSTED');
      const page = await fetch(url, { headers: { accept: 'text/html,*/*;q=0.8' } });
      t.regex(page.headers.get('content-type') ?? '', /^application\/json/);
      t.regex(
        (await stop('SIGTERM')).err,
        /^Clients can name 2 trusted documents; it runs no others, and has no playground\.$/m,
      );
    });
  });
});

test.serial('all that is wrong with the documents is told, and nothing is served', async (t) => {
  await withManifest('{\n  "a": "{ nothing }",\n  "b": 7\n}\n', async (file) => {
    for (const args of [[], ['--workers', '2']]) {
      const { out, err, code } = await runProgram([
        'serve',
        '--port',
        '0',
        '--store',
        ':memory:',
        '--trusted-documents',
        file,
        ...args,
      ]);
      t.is(
        out,
        `${file}:2:8  GRAPHQL_VALIDATION_FAILED  The query does not fit the schema.
  expected  a document that fits the schema
  found     Cannot query field "nothing" on type "Query". (line 1, column 3 of the document)

${file}:3:8  WRONG_TYPE  A value is of another type than its field.
  expected  the text of a document
  found     7

`,
      );
      t.is(err, `depeche: The trusted documents in ${file} have 2 problems.\n`);
      t.is(code, 1);
    }
  });
});

test.serial('a file that is not there, or none at all, is told in a sentence', async (t) => {
  const missing = await runProgram(['serve', '--trusted-documents', '/nowhere/at-all.json']);
  t.is(missing.err, 'depeche: The file /nowhere/at-all.json is not there.\n');
  t.is(missing.code, 5);
  const none = await runProgram(['serve', '--trusted-only']);
  t.is(
    none.err,
    'depeche: The option --trusted-only needs trusted documents: name their file with --trusted-documents or DEPECHE_TRUSTED_DOCUMENTS.\n',
  );
  t.is(none.code, 2);
  const input = await runProgram(['serve', '--trusted-documents', '-']);
  t.is(input.err, 'depeche: The option --trusted-documents takes the path of a file, not “-”.\n');
});
