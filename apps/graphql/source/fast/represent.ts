import type { IncomingMessage } from 'node:http';
import type { Answer } from '../http/send.ts';
import { chooseEncoding } from '../playground/encoding.ts';
import { listsTag } from '../requests/lists-tag.ts';
import type { Finished } from './finished.ts';
import type { Ordinary } from './ordinary.ts';

/** All that an answer at the endpoint may differ by. */
export const VARY = 'accept, accept-language, accept-encoding, origin';

/**
 * An answer as one client is sent it: compressed if it may be, and for a GET only if the client has not got it already.
 * A POST selects no stored answer, so it has no tag and its conditions do not count.
 */
export async function represent(
  { headers: asked }: IncomingMessage,
  { method, type }: Ordinary,
  finished: Finished,
): Promise<Answer> {
  const encoding = finished.isWorthCompressing
    ? chooseEncoding(asked['accept-encoding']?.toString(), () => true)
    : undefined;
  const caching =
    method === 'GET'
      ? { 'cache-control': 'no-cache', etag: finished.etag(encoding), vary: VARY }
      : { 'cache-control': 'no-store', vary: VARY };
  if (caching.etag !== undefined && listsTag(asked['if-none-match'], caching.etag)) {
    return { status: 304, headers: caching };
  }
  const headers = { 'content-type': `${type}; charset=utf-8`, ...caching };
  if (encoding === undefined) return { status: 200, headers, body: finished.body };
  const body = await finished.encoded(encoding);
  return { status: 200, headers: { ...headers, 'content-encoding': encoding }, body };
}
