import type { Server, ServerResponse } from 'node:http';

/**
 * A function that closes a server without cutting anybody off: it takes no new connections, closes the idle ones, lets
 * each request in flight finish and its connection with it, and after the grace cuts what is left.
 */
export function createDrain(server: Server, grace: number): () => Promise<void> {
  const inFlight = new Set<ServerResponse>();
  let closing: Promise<void> | undefined;

  server.on('request', (_request, response) => {
    inFlight.add(response);
    if (closing) response.shouldKeepAlive = false;
    response.once('close', () => {
      inFlight.delete(response);
      if (closing) server.closeIdleConnections();
    });
  });

  const drain = () =>
    new Promise<void>((resolve, reject) => {
      const cut = setTimeout(() => server.closeAllConnections(), grace);
      server.close((error) => {
        clearTimeout(cut);
        if (error) reject(error);
        else resolve();
      });
      for (const response of inFlight) response.shouldKeepAlive = false;
      server.closeIdleConnections();
    });

  return () => {
    closing ??= drain();
    return closing;
  };
}
