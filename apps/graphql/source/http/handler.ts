import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '@depeche/store';
import { type Api, ENDPOINT } from '../api.ts';
import type { Logger } from '../errors/logger.ts';
import { createMask } from '../errors/mask-error.ts';
import { createFastPath, type FastPath } from '../fast/answer.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { answerQuery } from './graphql.ts';
import { live, ready } from './health.ts';
import { asset, page, wantsPage } from './playground.ts';
import { securityHeaders } from './security-headers.ts';
import { type Answer, json, refusal, send } from './send.ts';

/** What a handler answers from. */
export interface HandlerOptions {
  readonly api: Api;
  readonly store: Store;
  readonly logger: Logger;
  /** The origins whose pages may read the answers. */
  readonly cors: readonly string[];
  /** Whether ordinary queries go past Yoga's HTTP pipeline. */
  readonly fast: boolean;
  /** Where errors of GraphQL are counted: nowhere, unless told. */
  readonly metrics?: Metrics | undefined;
}

/** Answers every request of the server, faults included; never rejects. */
export function createHandler(options: HandlerOptions) {
  const mask = createMask(options.logger);
  const fast = options.fast ? createFastPath(options.api, options.store, options.metrics) : undefined;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries({
      ...securityHeaders,
      ...corsHeaders(request, options.cors),
    })) {
      if (value !== undefined) response.setHeader(name, value);
    }
    try {
      send(request, response, await route(request, options, fast));
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      const { message, extensions } = mask(error).toJSON();
      const { http: _status, ...shown } = extensions ?? {};
      send(request, response, json(500, { errors: [{ message, extensions: shown }] }));
    }
  };
}

async function route(
  request: IncomingMessage,
  { api, store, cors }: HandlerOptions,
  fast: FastPath | undefined,
): Promise<Answer> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (path === ENDPOINT || path === `${ENDPOINT}/`) {
    if (request.method === 'OPTIONS') return preflight(cors);
    if (isReading && wantsPage(request)) return page();
    if (request.method === 'GET' || request.method === 'POST') return answerQuery(request, api, fast);
    return wrongMethod(request, 'GET, POST, OPTIONS');
  }
  const answer = answerPath(path, request, store);
  if (answer === undefined) return refusal(404, 'NOT_FOUND', `There is nothing at ${path}.`);
  return isReading ? answer() : wrongMethod(request, 'GET, HEAD');
}

function answerPath(path: string, request: IncomingMessage, store: Store) {
  if (path === '/') return () => ({ status: 302, headers: { location: ENDPOINT } });
  if (path === '/health/live') return live;
  if (path === '/health/ready') return () => ready(store);
  const name = path.startsWith(`${ENDPOINT}/assets/`) ? path.slice(`${ENDPOINT}/assets/`.length) : undefined;
  const found = name === undefined ? undefined : asset(name, request);
  return found && (() => found);
}

function preflight(cors: readonly string[]): Answer {
  return { status: 204, headers: cors.length > 0 ? preflightHeaders : { allow: 'GET, POST, OPTIONS' } };
}

function wrongMethod({ method }: IncomingMessage, allow: string): Answer {
  return refusal(405, 'BAD_REQUEST', `${method} is not answered here; ${allow} are.`, { allow });
}
