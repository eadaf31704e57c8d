import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import test, { type ExecutionContext } from 'ava';
import { createAssets } from './asset.ts';
import type { Manifest } from './manifest.ts';

const manifest: Manifest = {
  script: 'app-AAAA.js',
  style: 'app-BBBB.css',
  icon: 'icon-CCCC.svg',
  preload: [],
  workers: { editor: 'editor.js', graphql: 'graphql.js', json: 'json.js' },
  files: {
    'app-AAAA.js': { type: 'text/javascript; charset=utf-8', bytes: { identity: 5, br: 6, gzip: 8 } },
    'font-DDDD.woff2': { type: 'font/woff2', bytes: { identity: 4 } },
  },
};

function folderOf(t: ExecutionContext): URL {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-assets-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const files = {
    'app-AAAA.js': 'plain',
    'app-AAAA.js.br': 'brotli',
    'app-AAAA.js.gz': 'gzipped!',
    'font-DDDD.woff2': 'font',
    'secret.txt': 'not listed',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return pathToFileURL(folder + sep);
}

test('a listed file is served with its type and may be kept for ever', (t) => {
  const asset = createAssets(manifest, folderOf(t))('app-AAAA.js');
  t.is(asset?.status, 200);
  t.is(asset?.body.toString(), 'plain');
  t.is(asset?.type, 'text/javascript; charset=utf-8');
  t.like(asset?.headers, {
    'content-type': 'text/javascript; charset=utf-8',
    'content-length': '5',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  });
  t.false(Object.hasOwn(asset?.headers ?? {}, 'content-encoding'));
});

test('the variant made at build time is sent to whoever takes it', (t) => {
  const assets = createAssets(manifest, folderOf(t));
  const brotli = assets('app-AAAA.js', { acceptEncoding: 'gzip, br' });
  const gzip = assets('app-AAAA.js', { acceptEncoding: 'gzip' });
  t.is(brotli?.body.toString(), 'brotli');
  t.like(brotli?.headers, { 'content-encoding': 'br', 'content-length': '6' });
  t.is(gzip?.body.toString(), 'gzipped!');
  t.is(gzip?.headers['content-encoding'], 'gzip');
});

test('a file without variants is sent as it is', (t) => {
  const asset = createAssets(manifest, folderOf(t))('font-DDDD.woff2', { acceptEncoding: 'br' });
  t.is(asset?.body.toString(), 'font');
  t.is(asset?.headers['content-encoding'], undefined);
});

test('every variant has an entity tag of its own', (t) => {
  const assets = createAssets(manifest, folderOf(t));
  const tags = [undefined, 'br', 'gzip'].map(
    (acceptEncoding) => assets('app-AAAA.js', { acceptEncoding })?.etag,
  );
  t.is(new Set(tags).size, 3);
});

test('a client that has the file already is told so, with nothing in the body', (t) => {
  const assets = createAssets(manifest, folderOf(t));
  const etag = assets('app-AAAA.js')?.etag;
  const again = assets('app-AAAA.js', { ifNoneMatch: `"other", W/${etag}` });
  t.is(again?.status, 304);
  t.is(again?.body.byteLength, 0);
  t.is(again?.headers.etag, etag);
  t.is(assets('app-AAAA.js', { ifNoneMatch: '"other"' })?.status, 200);
});

test('a file that the manifest does not list is not served, though it lies in the folder', (t) => {
  const assets = createAssets(manifest, folderOf(t));
  t.is(assets('secret.txt'), undefined);
  t.is(assets('app-AAAA.js.br'), undefined);
});

test('no name leads out of the folder or to what every object has', (t) => {
  const assets = createAssets(manifest, folderOf(t));
  for (const name of ['../secret.txt', '..%2fsecret.txt', '/etc/passwd', 'app-AAAA.js/../secret.txt', '']) {
    t.is(assets(name), undefined, name);
  }
  t.is(assets('__proto__'), undefined);
  t.is(assets('constructor'), undefined);
});
