import type { Connection } from '../client/connection.ts';
import { connectOverHttp } from '../client/http.ts';
import type { Environment } from '../settings/settings.ts';
import { openStore } from './open-store.ts';

/** Where a command's data come from: a server, or a store opened in this process. */
export interface Source {
  readonly server?: string | undefined;
  readonly store: string;
}

/** Inside this process the host's name stands for nothing; the path is the API's own. */
const EMBEDDED_URL = 'http://depeche.localhost/graphql';

/** Opens the way to the API. Throws `BAD_USAGE`, `STORE_FAILED`. */
export async function connect({ server, store: location }: Source, env: Environment): Promise<Connection> {
  if (server !== undefined) return connectOverHttp(server);
  const store = await openStore(location);
  const { createApi } = await import('@depeche/graphql');
  // Faults come with their stack, which is nothing for a terminal unless it is asked for.
  const api = createApi({ store, ...(env.DEPECHE_DEBUG ? {} : { logger: { error: () => {} } }) });
  return {
    url: EMBEDDED_URL,
    fetch: async (input, init) => api.fetch(input, init),
    close: async () => store.close(),
  };
}
