import { createServer } from 'node:http';
import { asServerError } from '../http/error.ts';
import { listen } from '../http/listen.ts';

const HOST = '127.0.0.1';

/** A listener that serves figures to this machine. */
export interface MetricsServer {
  /** Where they are read. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves figures at `/metrics` on a port of their own, to this machine alone: the port that the world may reach has no
 * path that shows them. Throws a `ServerError` where it cannot listen.
 */
export async function serveMetrics(port: number, text: () => Promise<string>): Promise<MetricsServer> {
  const server = createServer({ requestTimeout: 10_000 }, async (request, response) => {
    const [path] = (request.url ?? '/').split('?', 1);
    if (path !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    try {
      const body = await text();
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(body);
    } catch {
      response.writeHead(503).end();
    }
  });
  const bound = await listen(server, HOST, port).catch((cause) => {
    throw asServerError(cause, HOST, port);
  });
  return {
    url: `http://${HOST}:${bound}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
