import type { Store } from '@depeche/store';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { type Context, createContext } from './context.ts';
import { codeErrors } from './errors/code-errors.ts';
import { type Logger, stderrLogger } from './errors/logger.ts';
import { createMask } from './errors/mask-error.ts';
import { acceptedLanguages } from './language/accept-language.ts';
import { enforceLimits } from './limits/enforce-limits.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { countErrors } from './metrics/count-errors.ts';
import type { Metrics } from './metrics/metrics.ts';
import { jsonOnly } from './requests/json-only.ts';
import { oneQuery } from './requests/one-query.ts';
import { readableAddress } from './requests/readable-address.ts';
import { schema } from './schema/index.ts';
import { createTextReader } from './text/text-reader.ts';

/** What an API is made from. */
export interface ApiOptions {
  /** Where the records are; whoever opened it closes it. */
  readonly store: Store;
  /** Where faults of the server are written: to standard error, unless told otherwise. */
  readonly logger?: Logger | undefined;
  /** How much one request may ask for; what is left out is as usual. */
  readonly limits?: Partial<Limits> | undefined;
  /** Where errors and requests are counted: nowhere, unless told. */
  readonly metrics?: Metrics | undefined;
}

/** The API without a socket. */
export interface Api {
  readonly schema: typeof schema;
  /** The server that answers, for those who want to put it behind something else. */
  readonly yoga: YogaServerInstance<Record<never, never>, Context>;
  readonly limits: Limits;
  /**
   * Answers a request in this process, as `fetch` would over HTTP: any host will do, the path is `/graphql`. Words come
   * in the languages of its `Accept-Language`.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response> | Response;
}

/** Where queries are taken. */
export const ENDPOINT = '/graphql';

/** The API over a store. It only reads. */
export function createApi({ store, logger = stderrLogger, limits: given, metrics }: ApiOptions): Api {
  const limits = { ...defaultLimits, ...given };
  const texts = createTextReader(store);
  const yoga = createYoga({
    schema,
    graphqlEndpoint: ENDPOINT,
    context: ({ request }) =>
      createContext({
        store,
        texts,
        languages: () => acceptedLanguages(request.headers.get('accept-language')),
      }),
    plugins: [
      jsonOnly(),
      readableAddress(),
      oneQuery(),
      codeErrors(),
      enforceLimits(limits),
      ...(metrics ? [countErrors(metrics)] : []),
    ],
    maskedErrors: { maskError: createMask(logger) },
    // What has to be written is written by the mask.
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    // The HTTP server bounds the body before it comes here; inside the process there is nothing to bound.
    maxRequestBodySize: false,
  });
  return {
    schema,
    yoga,
    limits,
    fetch: (input, init) =>
      input instanceof Request ? yoga.fetch(input) : yoga.fetch(String(input), init ?? {}),
  };
}
