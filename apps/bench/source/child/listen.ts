import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Listening } from './announce.ts';

/** Lets a server listen on loopback at any port that is free, and says the address of a path there. */
export async function listen(server: Server, path: string): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}${path}` };
}
