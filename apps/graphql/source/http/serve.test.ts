import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { StoreError } from '@depeche/store';
import test from 'ava';
import { failingStore } from '../testing/failing-store.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { type ServeOptions, serve } from './serve.ts';

const store = await foundingStore();
const server = await serve({ store, port: 0 });
const origin = new URL(server.url).origin;
const query = '{ __typename }';

test.after.always(async () => {
  await server.close();
  await store.close();
});

function post(url: string, body: string, headers: Record<string, string> = {}) {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

async function withServer(
  options: Partial<ServeOptions>,
  act: (url: string) => Promise<void>,
): Promise<void> {
  const other = await serve({ store, port: 0, ...options });
  try {
    await act(other.url);
  } finally {
    await other.close();
  }
}

test('The address that it gives is the endpoint, on this machine alone', (t) => {
  t.regex(server.url, /^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
});

test('A query is answered by POST and by GET', async (t) => {
  const expected = { data: { __typename: 'Query' } };
  t.deepEqual(await (await post(server.url, JSON.stringify({ query }))).json(), expected);
  t.deepEqual(await (await fetch(`${server.url}?query=${encodeURIComponent(query)}`)).json(), expected);
});

test('Words come in the language of the header', async (t) => {
  const body = JSON.stringify({ query: '{ place(slug: "geneva") { name } }' });
  const response = await post(server.url, body, { 'accept-language': 'fr' });
  t.deepEqual(await response.json(), { data: { place: { name: 'Genève' } } });
  t.true(response.headers.get('vary')?.includes('accept-language'));
});

for (const type of ['multipart/mixed', 'text/event-stream', 'application/graphql-response+json', '*/*']) {
  test(`A client that accepts ${type} gets a whole answer`, async (t) => {
    const response = await fetch(`${server.url}?query=${query}`, { headers: { accept: type } });
    t.is(response.status, 200);
    t.true((await response.text()).includes('{"data":{"__typename":"Query"}}'));
  });
}

test('A client that accepts nothing that there is, is told so', async (t) => {
  const response = await fetch(`${server.url}?query=${query}`, { headers: { accept: 'image/png' } });
  t.is(response.status, 406);
});

test('The root leads to the endpoint', async (t) => {
  const response = await fetch(`${origin}/`, { redirect: 'manual' });
  t.is(response.status, 302);
  t.is(response.headers.get('location'), '/graphql');
});

test('Every answer may neither be framed nor guessed at', async (t) => {
  for (const path of ['/', '/graphql?query={__typename}', '/health/live', '/nothing']) {
    const { headers } = await fetch(`${origin}${path}`, { redirect: 'manual' });
    t.is(headers.get('x-content-type-options'), 'nosniff', path);
    t.is(headers.get('x-frame-options'), 'DENY', path);
    t.regex(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path);
  }
});

test('What is not there, and what may not be done, has a status and a code', async (t) => {
  const missing = await fetch(`${origin}/nothing`);
  t.is(missing.status, 404);
  t.is((await missing.json()).errors[0].extensions.code, 'NOT_FOUND');
  t.is((await fetch(`${server.url}/assets/../../package.json`)).status, 404);
  t.is((await fetch(`${server.url}/assets/nothing.js`)).status, 404);
  for (const path of ['/graphql', '/health/live']) {
    const wrong = await fetch(`${origin}${path}`, { method: 'DELETE' });
    t.is(wrong.status, 405);
    t.regex(wrong.headers.get('allow') ?? '', /GET/);
    t.is((await wrong.json()).errors[0].extensions.code, 'BAD_REQUEST');
  }
});

test('A HEAD request gets the head alone', async (t) => {
  const response = await fetch(`${origin}/health/live`, { method: 'HEAD' });
  t.is(response.status, 200);
  t.is(await response.text(), '');
});

test('It lives, and is ready while its store answers', async (t) => {
  t.is((await fetch(`${origin}/health/live`)).status, 200);
  t.is((await fetch(`${origin}/health/ready`)).status, 200);
  const gone = failingStore(store, ['ping'], new StoreError('UNAVAILABLE', 'gone'));
  await withServer({ store: gone }, async (url) => {
    t.is((await fetch(new URL('/health/live', url))).status, 200);
    const ready = await fetch(new URL('/health/ready', url));
    t.is(ready.status, 503);
    t.deepEqual(await ready.json(), { status: 'unready' });
  });
});

test('A page of another origin may read nothing', async (t) => {
  for (const method of ['OPTIONS', 'GET']) {
    const response = await fetch(`${server.url}?query=${query}`, {
      method,
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    t.is(response.headers.get('access-control-allow-origin'), null);
    t.is(response.headers.get('access-control-allow-methods'), null);
  }
});

test('A page of an origin that was let in may, and no other', async (t) => {
  await withServer({ cors: ['https://one.example', 'https://two.example'] }, async (url) => {
    const asked = (origin: string, method = 'GET') =>
      fetch(`${url}?query=${query}`, { method, headers: { origin } });
    for (const origin of ['https://one.example', 'https://two.example']) {
      const { headers } = await asked(origin);
      t.is(headers.get('access-control-allow-origin'), origin);
      t.is(headers.get('access-control-allow-credentials'), null);
    }
    const preflight = await asked('https://one.example', 'OPTIONS');
    t.is(preflight.status, 204);
    t.regex(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/);
    t.is((await asked('https://three.example')).headers.get('access-control-allow-origin'), null);
  });
});

test('A form that a page sends without asking is not read', async (t) => {
  const response = await fetch(server.url, { method: 'POST', body: new URLSearchParams({ query }) });
  t.is(response.status, 415);
});

test('A body of the allowed size is read, one byte more is refused with the number', async (t) => {
  await withServer({ limits: { bodySize: 1000 } }, async (url) => {
    const body = (size: number) => JSON.stringify({ query }).padEnd(size);
    t.is((await post(url, body(1000))).status, 200);
    const refused = await post(url, body(1001));
    t.is(refused.status, 413);
    t.deepEqual(await refused.json(), {
      errors: [
        {
          message: 'The body of this request has more than the 1,000 bytes that are allowed.',
          extensions: { code: 'BODY_SIZE_LIMIT', allowed: 1000 },
        },
      ],
    });
  });
});

test('A body that does not tell its size is refused as soon as it is too large', async (t) => {
  await withServer({ limits: { bodySize: 1000 } }, async (url) => {
    const sending = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    sending.write(' '.repeat(600));
    sending.write(' '.repeat(600));
    const [response] = await once(sending, 'response');
    t.is(response.statusCode, 413);
    sending.end();
    response.resume();
    await once(response, 'end');
  });
});

test('A browser that opens the endpoint gets the playground, and the files that its page names', async (t) => {
  const page = await fetch(server.url, { headers: { accept: 'text/html,*/*;q=0.8' } });
  t.is(page.status, 200);
  const html = await page.text();
  t.true(html.includes('WhoSaidWhat'));
  const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
  const file = await fetch(new URL(script, server.url));
  t.is(file.status, 200);
  t.regex(file.headers.get('content-type') ?? '', /javascript/);
});

test('A browser that asks a query in the address gets its answer', async (t) => {
  const response = await fetch(`${server.url}?query=${query}`, {
    headers: { accept: 'text/html,*/*;q=0.8' },
  });
  t.deepEqual(await response.json(), { data: { __typename: 'Query' } });
});

test('A port in use is said in one sentence with a code', async (t) => {
  const port = Number(new URL(server.url).port);
  await t.throwsAsync(serve({ store, port }), {
    name: 'ServerError',
    code: 'PORT_BUSY',
    message: `Port ${port} of 127.0.0.1 is in use already.`,
  });
});

test('So are a host that is none of this machine, and a number that is no port', async (t) => {
  await t.throwsAsync(serve({ store, host: '192.0.2.1', port: 0 }), {
    code: 'BAD_HOST',
    message: '“192.0.2.1” is no address of this machine.',
  });
  await t.throwsAsync(serve({ store, port: 70_000 }), { code: 'BAD_PORT' });
});

test('Closing lets what is in flight finish, and takes nothing new', async (t) => {
  let answer = () => {};
  let asked = () => {};
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const slow = new Proxy(store, {
    get(target, name) {
      if (name === 'stats') {
        return () => {
          asked();
          return new Promise((resolve) => {
            answer = () => resolve(target.stats());
          });
        };
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const other = await serve({ store: slow, port: 0 });
  const response = post(other.url, JSON.stringify({ query: '{ stats { articles } }' }));
  await wasAsked;
  const closed = other.close();
  await t.throwsAsync(fetch(other.url));
  answer();
  t.deepEqual(await (await response).json(), { data: { stats: { articles: 1 } } });
  await closed;
});

test('Closing does not wait for connections that ask nothing', async (t) => {
  const other = await serve({ store, port: 0 });
  await (await fetch(other.url, { headers: { connection: 'keep-alive' } })).text();
  await other.close();
  await t.throwsAsync(fetch(other.url));
});

/** A bare connection. The server may cut it with a reset, which is no fault of the test's. */
async function openSocket(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket.on('error', () => undefined);
}

test('Closing cuts, after the grace, a request that never comes to its end', async (t) => {
  const other = await serve({ store, port: 0, grace: 50 });
  const socket = await openSocket(other.url);
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{',
  );
  const cut = new Promise((resolve) => socket.once('close', resolve));
  await fetch(other.url);
  await other.close();
  await cut;
  t.true(socket.destroyed);
});

test('Closing twice is closing once', async (t) => {
  const other = await serve({ store, port: 0 });
  t.is(other.close(), other.close());
  await other.close();
});

test('A request that does not come in is given up', async (t) => {
  await withServer({ requestTimeout: 50 }, async (url) => {
    const socket = await openSocket(url);
    socket.write('POST /graphql HTTP/1.1\r\n');
    const [data] = await once(socket, 'data');
    t.regex(String(data), /^HTTP\/1\.1 408/);
  });
});

test('A fault is masked over HTTP as well, and logged once', async (t) => {
  const logged: string[] = [];
  const logger = { error: (message: string) => void logged.push(message) };
  const broken = failingStore(store, ['stats', 'dataVersion'], new Error('secret'));
  await withServer({ store: broken, logger }, async (url) => {
    const response = await post(url, JSON.stringify({ query: '{ stats { articles } }' }));
    const text = await response.text();
    t.false(text.includes('secret'));
    t.true(text.includes('INTERNAL'));
    t.is(logged.length, 1);
  });
});
