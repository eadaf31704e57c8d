import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { createClient } from './client.ts';
import { connectOverHttp, endpointOf } from './http.ts';
import { operation } from './operation.ts';
import { type ListData, pagesOf } from './pages.ts';

async function withServer(listener: RequestListener, act: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never a path.
  const { port } = server.address() as AddressInfo;
  try {
    await act(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

function answering(body: string, status = 200): RequestListener {
  return (_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}

const question = { query: '{ __typename }' };
const hello = operation<{ readonly hello: string }>('{ hello }');

test('an address means its endpoint, and an endpoint itself', (t) => {
  t.is(endpointOf('http://127.0.0.1:4000'), 'http://127.0.0.1:4000/graphql');
  t.is(endpointOf('https://example.org/api/graphql'), 'https://example.org/api/graphql');
  for (const wrong of ['127.0.0.1:4000', 'ftp://example.org', 'nonsense', '']) {
    t.throws(() => endpointOf(wrong), { message: /^The option --server takes an address/ }, wrong);
  }
});

test('a request carries the query, the variables and the language', async (t) => {
  const seen: unknown[] = [];
  const listener: RequestListener = async (request, response) => {
    const body: unknown = JSON.parse(await text(request));
    seen.push({
      method: request.method,
      url: request.url,
      language: request.headers['accept-language'],
      body,
    });
    response.end('{"data":{"hello":"bonjour"}}');
  };
  await withServer(listener, async (url) => {
    t.deepEqual(await createClient(connectOverHttp(url), 'fr').request(hello, { a: 1 }), {
      hello: 'bonjour',
    });
  });
  t.deepEqual(seen, [
    { method: 'POST', url: '/graphql', language: 'fr', body: { query: '{ hello }', variables: { a: 1 } } },
  ]);
});

test('errors are part of an answer, and refuse a request', async (t) => {
  const body = '{"errors":[{"message":"Too \\u001b[31mdeep.","extensions":{"code":"TOO_DEEP"}}]}';
  await withServer(answering(body, 400), async (url) => {
    const client = createClient(connectOverHttp(url), 'en');
    t.is((await client.ask(question)).errors?.length, 1);
    await t.throwsAsync(client.request(hello, {}), {
      message: 'The API refuses: Too ␛[31mdeep. (TOO_DEEP)',
      code: 'ANSWER_REFUSED',
    });
  });
});

test('a fault and a store that cannot be read are told from a refusal', async (t) => {
  for (const [extension, code] of [
    ['INTERNAL', 'ANSWER_FAILED'],
    ['UNAVAILABLE', 'STORE_FAILED'],
  ] as const) {
    const body = `{"data":null,"errors":[{"message":"Sorry.","extensions":{"code":"${extension}"}}]}`;
    await withServer(answering(body, 500), async (url) => {
      await t.throwsAsync(createClient(connectOverHttp(url), 'en').request(hello, {}), { code });
    });
  }
});

test('what is no GraphQL server is told from one', async (t) => {
  for (const body of ['<html></html>', '[]', '"text"', '{"hello":1}', '']) {
    await withServer(answering(body, 404), async (url) => {
      await t.throwsAsync(createClient(connectOverHttp(url), 'en').ask(question), {
        message: `What answers at ${url}/graphql is no GraphQL server (status 404).`,
        code: 'SERVER_FAILED',
      });
    });
  }
});

test('a server that is not there, or hangs up, is told in a sentence', async (t) => {
  let gone = '';
  await withServer(answering('{}'), async (url) => {
    gone = url;
  });
  await t.throwsAsync(createClient(connectOverHttp(gone), 'en').ask(question), {
    message: `No server answers at ${gone}/graphql (the connection is refused).`,
    code: 'SERVER_FAILED',
  });
  await withServer(
    (request) => request.socket.destroy(),
    async (url) => {
      await t.throwsAsync(createClient(connectOverHttp(url), 'en').ask(question), {
        message: `No server answers at ${url}/graphql (the connection was cut).`,
      });
    },
  );
});

/** A list of so many numbers, behind the API's way of giving pages. */
function listOf(total: number, asked: unknown[]) {
  return {
    url: 'http://test.localhost/graphql',
    close: () => Promise.resolve(),
    fetch: async (_: unknown, init?: RequestInit) => {
      const { variables } = JSON.parse(String(init?.body));
      asked.push(variables);
      const start = variables.after === null ? 0 : Number(variables.after);
      const nodes = Array.from(
        { length: Math.min(variables.first, total - start) },
        (_, index) => start + index,
      );
      const end = start + nodes.length;
      const pageInfo = { hasNextPage: end < total, endCursor: nodes.length > 0 ? String(end) : null };
      const totalCount = variables.isCounted ? { totalCount: total } : {};
      return Response.json({ data: { list: { nodes, pageInfo, ...totalCount } } });
    },
  };
}

async function walk(total: number, limit: number | undefined) {
  const asked: Array<{ first: number; after: string | null; isCounted: boolean }> = [];
  const client = createClient(listOf(total, asked), 'en');
  const wanted = { variables: {}, pageSize: 100, limit, isCounted: true };
  const records: number[] = [];
  const totals: unknown[] = [];
  for await (const page of pagesOf(client, operation<ListData<number>>('{ list }'), wanted)) {
    records.push(...page.nodes);
    totals.push(page.totalCount);
  }
  return { records, asked, totals };
}

test('a list is walked to its end, page by page, and counted once', async (t) => {
  const { records, asked, totals } = await walk(250, undefined);
  t.deepEqual(
    records,
    Array.from({ length: 250 }, (_, index) => index),
  );
  t.deepEqual(asked, [
    { first: 100, after: null, isCounted: true },
    { first: 100, after: '100', isCounted: false },
    { first: 100, after: '200', isCounted: false },
  ]);
  t.deepEqual(totals, [250, undefined, undefined]);
});

test('no more is asked for than is wanted', async (t) => {
  t.deepEqual(
    (await walk(250, 120)).asked.map(({ first }) => first),
    [100, 20],
  );
  t.is((await walk(250, 120)).records.length, 120);
  t.is((await walk(250, 100)).asked.length, 1);
  t.is((await walk(3, 10)).records.length, 3);
  t.is((await walk(0, undefined)).asked.length, 1);
});
