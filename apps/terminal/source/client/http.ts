import { TerminalError } from '../error.ts';
import { bounded } from './bounded.ts';
import type { Connection } from './connection.ts';

/** Where a server takes queries when only its address is given. */
const ENDPOINT = '/graphql';

/** A server's endpoint: `http://127.0.0.1:4000` means its `/graphql`. Throws `BAD_USAGE`. */
export function endpointOf(server: string): string {
  if (!URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol)) {
    throw new TerminalError(
      'BAD_USAGE',
      `The option --server takes an address such as http://127.0.0.1:4000, not “${server}”.`,
    );
  }
  const url = new URL(server);
  if (url.pathname === '/') url.pathname = ENDPOINT;
  return url.href;
}

/** The way to a server. */
export function connectOverHttp(server: string): Connection {
  return {
    url: endpointOf(server),
    fetch: bounded(globalThis.fetch),
    close: () => Promise.resolve(),
  };
}
