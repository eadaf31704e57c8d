import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/**
 * What is said to a page of another origin: nothing, so that its browser keeps the answer from it, unless its origin is
 * one of those that were let in. `*` lets all in; nothing here depends on cookies, so none are ever allowed.
 */
export function corsHeaders({ headers }: IncomingMessage, origins: readonly string[]): OutgoingHttpHeaders {
  if (origins.length === 0) return { 'cross-origin-resource-policy': 'same-origin' };
  const open = { vary: 'origin', 'cross-origin-resource-policy': 'cross-origin' };
  const { origin } = headers;
  if (origin === undefined || !(origins.includes(origin) || origins.includes('*'))) return open;
  return { ...open, 'access-control-allow-origin': origin };
}

/** What a browser is told that asks, for such a page, what it may send. */
export const preflightHeaders: OutgoingHttpHeaders = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, accept-language, content-type',
  'access-control-max-age': '600',
};
