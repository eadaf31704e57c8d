import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { founding } from '@depeche/model/fixtures/founding';
import { open } from '@depeche/store';
import test from 'ava';
import { serve } from '../http/serve.ts';
import { storyStore } from '../testing/story-store.ts';

const store = await storyStore();
const server = await serve({ store, port: 0 });
const large = `${server.url}?${new URLSearchParams({ query: '{ statements { nodes { slug text } } }' })}`;
const small = `${server.url}?query={stats{actors}}`;

test.after.always(async () => {
  await server.close();
  await store.close();
});

/** What comes over the wire, which `fetch` would have unpacked. */
function get(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const asking = request(url, { headers }, async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
      asking.once('error', reject).end();
    },
  );
}

test('A large answer is compressed as the client likes it best, and the bytes are the same', async (t) => {
  const plain = await get(large);
  t.is(plain.headers['content-encoding'], undefined);
  const brotli = await get(large, { 'accept-encoding': 'gzip, br' });
  t.is(brotli.headers['content-encoding'], 'br');
  t.deepEqual(brotliDecompressSync(brotli.body), plain.body);
  const gzip = await get(large, { 'accept-encoding': 'br;q=0.1, gzip' });
  t.is(gzip.headers['content-encoding'], 'gzip');
  t.deepEqual(gunzipSync(gzip.body), plain.body);
  t.true(brotli.body.length < plain.body.length / 2);
  t.is((await get(large, { 'accept-encoding': 'br;q=0, *;q=0' })).headers['content-encoding'], undefined);
  const tags = [plain, brotli, gzip].map(({ headers }) => headers.etag);
  t.is(new Set(tags).size, 3);
  t.true(plain.headers.vary?.includes('accept-encoding'));
});

test('A small answer is not compressed', async (t) => {
  const { headers } = await get(small, { 'accept-encoding': 'br' });
  t.is(headers['content-encoding'], undefined);
});

test('A client that has an answer already is not sent it again, as long as it is the same one', async (t) => {
  const { headers, body } = await get(large);
  t.is(headers['cache-control'], 'no-cache');
  const again = await get(large, { 'if-none-match': `"other", ${headers.etag}` });
  t.is(again.status, 304);
  t.is(again.body.length, 0);
  t.is(again.headers.etag, headers.etag);
  t.deepEqual((await get(large, { 'if-none-match': '"other"' })).body, body);
});

test('A POST has no tag, and its conditions do not count', async (t) => {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-none-match': '*' },
    body: '{"query": "{ stats { actors } }"}',
  });
  t.is(response.status, 200);
  t.is(response.headers.get('etag'), null);
  t.is(response.headers.get('cache-control'), 'no-store');
});

test('Languages and types are kept apart', async (t) => {
  const url = `${server.url}?query=${encodeURIComponent('{ place(slug: "geneva") { name } }')}`;
  for (let time = 0; time < 2; time++) {
    t.regex((await get(url, { 'accept-language': 'fr' })).body.toString(), /Genève/);
    t.regex((await get(url, { 'accept-language': 'en' })).body.toString(), /Geneva/);
    const accept = 'application/graphql-response+json';
    t.regex(String((await get(url, { accept })).headers['content-type']), /graphql-response/);
    t.regex(String((await get(url)).headers['content-type']), /^application\/json/);
  }
});

test('What another process or this one has written is in the very next answer', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'depeche-'));
  const file = join(directory, 'record.db');
  const own = await open(file);
  const other = await serve({ store: own, port: 0 });
  const actors = async () =>
    JSON.parse((await get(`${other.url}?query={stats{actors}}`)).body.toString()).data.stats.actors;
  /** Imports the founding dossier, or removes it, in a process of its own. */
  const elsewhere = (act: string) => {
    const script = `import { open } from ${JSON.stringify(import.meta.resolve('@depeche/store'))};
      import { founding } from ${JSON.stringify(import.meta.resolve('@depeche/model/fixtures/founding'))};
      const store = await open(${JSON.stringify(file)}); await ${act}; await store.close();`;
    return promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  };
  try {
    for (let round = 0; round < 3; round++) {
      for (let time = 0; time < 2; time++) t.is(await actors(), 0);
      await elsewhere('store.import(founding)');
      for (let time = 0; time < 2; time++) t.is(await actors(), founding.actors.length);
      await own.remove(founding.slug);
      for (let time = 0; time < 2; time++) t.is(await actors(), 0);
      await own.import(founding);
      t.is(await actors(), founding.actors.length);
      await elsewhere('store.remove(founding.slug)');
    }
  } finally {
    await other.close();
    await own.close();
    await rm(directory, { recursive: true });
  }
});
