import type { IncomingMessage } from 'node:http';
import { ENDPOINT } from '../api.ts';
import { wantsPage } from '../http/playground.ts';

/** What a request is for, as a label: there are few, whatever paths the world makes up. */
export type PathKind = 'graphql' | 'playground' | 'asset' | 'health' | 'other';

/** The kind of a request's path. */
export function pathKind(request: IncomingMessage): PathKind {
  const { url = '/', method } = request;
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  if (path === ENDPOINT || path === `${ENDPOINT}/`) {
    return method !== 'POST' && method !== 'OPTIONS' && wantsPage(request) ? 'playground' : 'graphql';
  }
  if (path.startsWith(`${ENDPOINT}/assets/`)) return 'asset';
  return path.startsWith('/health/') ? 'health' : 'other';
}
