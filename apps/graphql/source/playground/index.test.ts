import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import test from 'ava';
import { playgroundAsset, playgroundHeaders, playgroundPage } from './index.ts';
import { readManifest } from './manifest.ts';

const directory = new URL('./assets/', import.meta.url);
const html = playgroundPage({ questions: [], endpoint: '/graphql' });

test('whatever the page asks for is served', (t) => {
  const names = [...html.matchAll(/\/graphql\/assets\/([^"]+)"/g)].map(([, name = '']) => name);
  t.true(names.length > 5);
  for (const name of names) t.is(playgroundAsset(name)?.status, 200, name);
});

test('every variant unpacks to the file itself', (t) => {
  const { script } = readManifest(directory);
  const plain = playgroundAsset(script);
  const brotli = playgroundAsset(script, { acceptEncoding: 'br' });
  const gzip = playgroundAsset(script, { acceptEncoding: 'gzip' });
  t.truthy(plain && brotli && gzip);
  if (!plain || !brotli || !gzip) return;
  t.true(brotliDecompressSync(brotli.body).equals(plain.body));
  t.true(gunzipSync(gzip.body).equals(plain.body));
});

test('the sizes in the manifest are those on disk', (t) => {
  for (const [name, { bytes }] of Object.entries(readManifest(directory).files)) {
    t.is(playgroundAsset(name)?.body.byteLength, bytes.identity, name);
  }
});

test('the manifest itself is not served', (t) => {
  t.is(playgroundAsset('manifest.json'), undefined);
});

test('no style sheet of ours loads anything from elsewhere', (t) => {
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.css'))) {
    const addresses = [...readFileSync(new URL(name, directory), 'utf8').matchAll(/url\(["']?([^"')]+)/g)];
    t.true(addresses.length > 0);
    for (const [, address = ''] of addresses) t.regex(address, /^(\.\/|data:image\/|#)/);
  }
});

test('nobody may frame the page, and it is asked for anew each time', (t) => {
  t.regex(playgroundHeaders['content-security-policy'] ?? '', /frame-ancestors 'none'/);
  t.is(playgroundHeaders['cache-control'], 'no-cache');
});

test('a playground that was not built says so with a code', (t) => {
  const missing = new URL('./nowhere/', import.meta.url);
  t.throws(() => readManifest(missing), { code: 'PLAYGROUND_NOT_BUILT' });
});
