import type { IncomingMessage } from 'node:http';
import { answerType, type MediaType } from './media-type.ts';

/** A request whose headers are ordinary: what it asks is not read yet. */
export interface Ordinary {
  readonly method: 'GET' | 'POST';
  readonly type: MediaType;
  /** The `Accept-Language` header, as it came. */
  readonly languages: string;
  /** The body of a POST, the query string of a GET. */
  readonly text: string;
}

/** JSON in UTF-8 and nothing besides. */
const JSON_BODY = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i;

/** What there is to a request with ordinary headers; undefined for any other. */
export function ordinary(
  { method, url = '', headers }: IncomingMessage,
  body: string | undefined,
): Ordinary | undefined {
  const type = answerType(headers.accept);
  if (type === undefined) return undefined;
  const languages = headers['accept-language'] ?? '';
  if (method === 'GET') {
    const start = url.indexOf('?');
    return start === -1 ? undefined : { method, type, languages, text: url.slice(start + 1) };
  }
  if (method !== 'POST' || body === undefined || headers['content-encoding'] !== undefined) return undefined;
  if (!JSON_BODY.test(headers['content-type'] ?? '')) return undefined;
  return { method, type, languages, text: body };
}
