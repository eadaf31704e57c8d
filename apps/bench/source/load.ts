import { Client } from 'undici';

/** A request as a question puts it. */
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** How a round went: how many seconds it took, and the latency of each answer in milliseconds. */
interface Load {
  readonly seconds: number;
  readonly latencies: readonly number[];
}

const HEADERS = { accept: 'application/json' };
const JSON_HEADERS = { ...HEADERS, 'content-type': 'application/json' };

/** Sends one request and gives the answer's body. Throws an `Error` for any status but 200. */
export function ask(client: Client, { method, path, body }: Ask): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let status = 0;
    const chunks: Buffer[] = [];
    client.dispatch(
      { method, path, body: body ?? null, headers: body === undefined ? HEADERS : JSON_HEADERS },
      {
        onRequestStart: () => {},
        onResponseStart: (_controller, code) => {
          status = code;
        },
        onResponseData: (_controller, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          const whole = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
          if (status === 200) resolve(whole);
          else
            reject(new Error(`${method} ${path.slice(0, 80)}: ${status} ${whole.toString().slice(0, 400)}`));
        },
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}

/**
 * Asks a server for some milliseconds over so many connections that stay open, each asking again as soon as it has its
 * answer. Stops at the first answer that is refused or holds errors.
 */
export async function load(clients: readonly Client[], milliseconds: number, next: () => Ask): Promise<Load> {
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + milliseconds;
  const loop = async (client: Client) => {
    for (let start = performance.now(); start < end; start = performance.now()) {
      const answer = await ask(client, next());
      latencies.push(performance.now() - start);
      if (answer.subarray(0, 10).toString() === '{"errors":')
        throw new Error(answer.toString().slice(0, 400));
    }
  };
  await Promise.all(clients.map(loop));
  return { seconds: (performance.now() - begin) / 1_000, latencies };
}

/** Connections to a server, which are closed when the block ends. */
export function connect(url: URL, count: number): Client[] & AsyncDisposable {
  const clients = Array.from({ length: count }, () => new Client(url.origin, { pipelining: 1 }));
  return Object.assign(clients, {
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map((client) => client.destroy()));
    },
  });
}
