/**
 * The playground, served by ourselves: a page and the files it needs, none of them from elsewhere.
 *
 * The HTTP server answers `GET <endpoint>` with `Accept: text/html` by `playgroundPage` and `playgroundHeaders`, and
 * `GET <endpoint>/assets/<name>` by `playgroundAsset(name, …)`, or 404 where that is `undefined`:
 *
 *     const asset = playgroundAsset(name, {
 *       acceptEncoding: request.headers['accept-encoding'],
 *       ifNoneMatch: request.headers['if-none-match'],
 *     });
 *     if (asset) response.writeHead(asset.status, asset.headers).end(asset.body);
 */
import { type AssetRequest, createAssets, type PlaygroundAsset } from './asset.ts';
import { readManifest } from './manifest.ts';
import { type PageOptions, renderPage } from './page.ts';
import { pagePolicy } from './policy.ts';

export type { AssetRequest, PlaygroundAsset } from './asset.ts';
export type { PageOptions } from './page.ts';
export type { Question } from './question.ts';

const directory = new URL('./assets/', import.meta.url);

const built = once(() => {
  const manifest = readManifest(directory);
  return { manifest, assets: createAssets(manifest, directory) };
});

/**
 * The page's HTML, opening on the worked questions. `endpoint` is the path that takes queries, `/graphql` for instance,
 * and the page's files are looked for under `<endpoint>/assets/`. Throws `PLAYGROUND_NOT_BUILT`.
 */
export function playgroundPage(options: PageOptions): string {
  return renderPage(built().manifest, options);
}

/** Headers to send the page with, in lower case. The page is never kept, since its questions may change. */
export const playgroundHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': pagePolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept',
};

/**
 * The answer to a request for one of the page's files, by its name alone (what follows `<endpoint>/assets/`), in the best
 * encoding that the request accepts; `undefined` for a name that is not ours. Throws `PLAYGROUND_NOT_BUILT`.
 */
export function playgroundAsset(name: string, request?: AssetRequest): PlaygroundAsset | undefined {
  return built().assets(name, request);
}

function once<Value>(make: () => Value): () => Value {
  let value: { made: Value } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}
