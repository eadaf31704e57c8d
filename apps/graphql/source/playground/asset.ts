import { readFileSync } from 'node:fs';
import { listsTag } from '../requests/lists-tag.ts';
import { chooseEncoding } from './encoding.ts';
import { type Encoding, type Manifest, variantName } from './manifest.ts';
import { assetPolicy } from './policy.ts';

/** What a request says that decides which variant of a file it gets: two of its headers. */
export interface AssetRequest {
  /** Its `Accept-Encoding`. */
  readonly acceptEncoding?: string | undefined;
  /** Its `If-None-Match`. */
  readonly ifNoneMatch?: string | undefined;
}

/** A complete answer to a request for a file of the playground. */
export interface PlaygroundAsset {
  /** 304, with an empty body, where the client has this very file already. */
  readonly status: 200 | 304;
  readonly type: string;
  /** A strong entity tag, quotes included; each encoding has its own. */
  readonly etag: string;
  /** All headers to send, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Files of a playground, found by name. */
export type Assets = (name: string, request?: AssetRequest) => PlaygroundAsset | undefined;

/**
 * The files that a manifest lists, from the folder where they lie. A name that is not in the manifest is not looked
 * for on disk, so no path leads out of the folder. What has been read is kept: the whole is a few megabytes.
 */
export function createAssets(manifest: Manifest, directory: URL): Assets {
  const files = new Map(Object.entries(manifest.files));
  const bodies = new Map<string, Buffer>();

  function read(name: string): Buffer {
    const body = bodies.get(name) ?? readFileSync(new URL(name, directory));
    bodies.set(name, body);
    return body;
  }

  return (name, { acceptEncoding, ifNoneMatch } = {}) => {
    const file = files.get(name);
    if (file === undefined) return undefined;
    const encoding = chooseEncoding(acceptEncoding, (candidate) => file.bytes[candidate] !== undefined);
    const etag = `"${name}${encoding === undefined ? '' : `.${encoding}`}"`;
    const headers = assetHeaders(etag, encoding);
    if (listsTag(ifNoneMatch, etag)) {
      return { status: 304, type: file.type, etag, headers, body: Buffer.alloc(0) };
    }
    const body = read(encoding === undefined ? name : variantName(name, encoding));
    const entity = { 'content-type': file.type, 'content-length': String(body.byteLength) };
    return { status: 200, type: file.type, etag, headers: { ...headers, ...entity }, body };
  };
}

function assetHeaders(etag: string, encoding: Encoding | undefined): Record<string, string> {
  return {
    etag,
    vary: 'accept-encoding',
    // The name changes with the content, so a copy is good for ever.
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': assetPolicy,
    'x-content-type-options': 'nosniff',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  };
}
