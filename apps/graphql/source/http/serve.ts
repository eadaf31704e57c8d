import { createServer, type Server as HttpServer } from 'node:http';
import { type ApiOptions, createApi, ENDPOINT } from '../api.ts';
import { stderrLogger } from '../errors/logger.ts';
import { createDrain } from './drain.ts';
import { asServerError } from './error.ts';
import { createHandler } from './handler.ts';

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
   * open: whoever opened it closes it.
   */
  close(): Promise<void>;
}

/** Serves the API and its playground over HTTP. Throws a `ServerError` where it cannot listen. */
export async function serve(options: ServeOptions): Promise<Server> {
  const { store, host = '127.0.0.1', port = 4000, cors = [], logger = stderrLogger } = options;
  const { requestTimeout = 30_000, grace = 10_000, fast = true } = options;
  const handle = createHandler({ api: createApi(options), store, logger, cors, fast });
  const server = createServer({
    requestTimeout,
    headersTimeout: Math.min(10_000, requestTimeout),
    connectionsCheckingInterval: Math.min(5_000, requestTimeout),
    keepAliveTimeout: 5_000,
  });
  const close = createDrain(server, grace);
  server.on('request', (request, response) => void handle(request, response));
  try {
    await listen(server, host, port);
  } catch (cause) {
    throw asServerError(cause, host, port);
  }
  return { url: urlOf(server, host), close };
}

function listen(server: HttpServer, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf(server: HttpServer, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${ENDPOINT}`;
}
