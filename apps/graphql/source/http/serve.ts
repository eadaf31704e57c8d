import { createServer } from 'node:http';
import { type ApiOptions, createApi, ENDPOINT } from '../api.ts';
import { stderrLogger } from '../errors/logger.ts';
import { createDrain } from './drain.ts';
import { asServerError } from './error.ts';
import { createHandler } from './handler.ts';
import { listen } from './listen.ts';

/** What a server is made from. */
export interface ServeOptions extends ApiOptions {
  /** Where to listen: 127.0.0.1, for this machine alone, unless told otherwise. */
  readonly host?: string | undefined;
  /** 4000 unless told otherwise; 0 for any that is free. */
  readonly port?: number | undefined;
  /** The origins whose pages may read the answers, such as `https://example.org`; `*` for all. None, unless told. */
  readonly cors?: readonly string[] | undefined;
  /** Milliseconds within which a request must have come in whole: 30 000 unless told otherwise. */
  readonly requestTimeout?: number | undefined;
  /** Milliseconds that requests in flight are given to finish when the server closes: 10 000 unless told otherwise. */
  readonly grace?: number | undefined;
  /** Whether ordinary queries go past Yoga's HTTP pipeline: true unless told otherwise. The answers are the same. */
  readonly fast?: boolean | undefined;
}

/** A server that listens. */
export interface Server {
  /** The endpoint: the playground for a browser, the API for a client. */
  readonly url: string;
  /**
   * Stops listening, lets what is in flight finish, then resolves; a second call waits for the same. The store stays
   * open: whoever opened it closes it. For `linger` milliseconds it first goes on and asks its clients to leave, for when
   * another server takes over.
   */
  close(linger?: number): Promise<void>;
}

/**
 * The port that a server would listen on, which is found out by listening there for a moment. Throws a `ServerError` as
 * `serve` does. For workers, which must all be told the same port.
 */
export async function findPort(host: string, port: number): Promise<number> {
  const probe = createServer();
  const bound = await listen(probe, host, port).catch((cause) => {
    throw asServerError(cause, host, port);
  });
  await new Promise((resolve) => probe.close(resolve));
  return bound;
}

/** Serves the API and its playground over HTTP. Throws a `ServerError` where it cannot listen. */
export async function serve(options: ServeOptions): Promise<Server> {
  const { store, host = '127.0.0.1', port = 4000, cors = [], logger = stderrLogger } = options;
  const { requestTimeout = 30_000, grace = 10_000, fast = true } = options;
  const handle = createHandler({
    api: createApi(options),
    store,
    logger,
    cors,
    fast,
    metrics: options.metrics,
  });
  const server = createServer({
    requestTimeout,
    headersTimeout: Math.min(10_000, requestTimeout),
    connectionsCheckingInterval: Math.min(5_000, requestTimeout),
    keepAliveTimeout: 5_000,
  });
  const close = createDrain(server, grace);
  options.metrics?.watch(server);
  server.on('request', (request, response) => void handle(request, response));
  const bound = await listen(server, host, port).catch((cause) => {
    throw asServerError(cause, host, port);
  });
  return { url: urlOf(host, bound), close };
}

/** The address of the endpoint on a host and port. */
export function urlOf(host: string, port: number): string {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${ENDPOINT}`;
}
