import type { Server, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/**
 * A function that closes a server without cutting anybody off: it takes no new connections, closes the idle ones, lets
 * each request in flight finish and its connection with it, and after the grace cuts what is left. With a linger, in
 * milliseconds, it first goes on for so long and says with each answer that its connection closes, so that a client that
 * is about to ask on a connection of its own has gone before that is closed under it.
 */
export function createDrain(server: Server, grace: number): (linger?: number) => Promise<void> {
  const inFlight = new Set<ServerResponse>();
  let closing: Promise<void> | undefined;
  let isLingering = false;

  server.on('request', (_request, response) => {
    inFlight.add(response);
    if (closing) response.shouldKeepAlive = false;
    response.once('close', () => {
      inFlight.delete(response);
      if (closing && !isLingering) server.closeIdleConnections();
    });
  });

  const drain = async (linger: number) => {
    isLingering = linger > 0;
    for (const response of inFlight) response.shouldKeepAlive = false;
    if (isLingering) await setTimeout(linger);
    isLingering = false;
    await closeServer();
  };

  const closeServer = () =>
    new Promise<void>((resolve, reject) => {
      const cut = globalThis.setTimeout(() => server.closeAllConnections(), grace);
      server.close((error) => {
        clearTimeout(cut);
        if (error) reject(error);
        else resolve();
      });
      server.closeIdleConnections();
    });

  return (linger = 0) => {
    closing ??= drain(linger);
    return closing;
  };
}
