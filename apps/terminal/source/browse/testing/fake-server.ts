import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createApi } from '@depeche/graphql';
import { open } from '@depeche/store';
import { sample } from './sample.ts';

/** How a server answers: as it likes, with what the real API would say at hand. */
export type Answer = (response: ServerResponse, real: () => Promise<string>) => void | Promise<void>;

/** A server on this machine that can be slow, gone, of another kind, and back again at the same address. */
export interface FakeServer {
  readonly url: string;
  /** Answers otherwise from now on. */
  answers(answer: Answer): void;
  /** Goes away, with every connection. */
  stop(): Promise<void>;
  /** Comes back. */
  start(): Promise<void>;
}

/** As the real API does, over the records for tests. */
export const truly: Answer = async (response, real) => {
  response.setHeader('content-type', 'application/json').end(await real());
};

/** Starts one; it answers truly until it is told otherwise. */
export async function startServer(): Promise<FakeServer> {
  const store = open(':memory:');
  await store.import(sample);
  const api = createApi({ store });
  let answer: Answer = truly;
  let server: Server | undefined;
  let port = 0;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const headers = {
      'content-type': 'application/json',
      'accept-language': request.headers['accept-language'] ?? 'en',
    };
    const real = async () => {
      const said = await api.fetch('http://depeche.localhost/graphql', { method: 'POST', headers, body });
      return said.text();
    };
    // Whoever asked may be gone meanwhile.
    response.on('error', () => {});
    await answer(response, real);
  }

  async function start(): Promise<void> {
    server = createServer((request, response) => void take(request, response));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address !== null) port = address.port;
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    answers(newAnswer) {
      answer = newAnswer;
    },
    async stop() {
      server?.closeAllConnections();
      server?.close();
      if (server?.listening) await once(server, 'close');
    },
    start,
  };
}
