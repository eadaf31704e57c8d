import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import test from 'ava';
import parse from 'parse-prometheus-text-format';
import { serve } from '../http/serve.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { createMetrics } from './metrics.ts';
import { serveMetrics } from './serve-metrics.ts';

const store = await foundingStore();
const metrics = createMetrics(store);
const server = await serve({ store, port: 0, metrics });
const listener = await serveMetrics(0, metrics.text);

test.after.always(async () => {
  await server.close();
  await listener.close();
  await store.close();
});

function post(query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

/** The samples of one family, as the parser reads them from what is served. */
async function family(name: string) {
  const text = await (await fetch(listener.url)).text();
  return parse(text).find((one) => one.name === name);
}

async function sampleOf(name: string, labels: Readonly<Record<string, string>> = {}): Promise<number> {
  const found = (await family(name))?.metrics.find((one) =>
    Object.entries(labels).every(([label, value]) => one.labels?.[label] === value),
  );
  return Number(found?.value ?? 0);
}

test.serial('What is served is Prometheus’ text format, each family with its help and type', async (t) => {
  await (await post('{ __typename }')).text();
  const response = await fetch(listener.url);
  t.is(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  const families = parse(await response.text());
  t.true(families.length > 20);
  for (const { name, help, type } of families) {
    t.regex(name, /^[a-z_:][a-z0-9_:]*$/);
    t.not(help, '', name);
    t.true(['COUNTER', 'GAUGE', 'HISTOGRAM', 'SUMMARY'].includes(type), name);
  }
  for (const { type, name } of families.filter((one) => one.name.startsWith('depeche_'))) {
    t.is(name.endsWith('_total'), type === 'COUNTER', name);
  }
});

test.serial('A request is counted by what it is for, its method and its status', async (t) => {
  const origin = new URL(server.url).origin;
  const cases = [
    { kind: 'graphql', method: 'POST', status: '200', ask: () => post('{ __typename }') },
    { kind: 'health', method: 'GET', status: '200', ask: () => fetch(`${origin}/health/live`) },
    { kind: 'other', method: 'GET', status: '404', ask: () => fetch(`${origin}/${Math.random()}`) },
    { kind: 'asset', method: 'GET', status: '404', ask: () => fetch(`${server.url}/assets/none`) },
    { kind: 'other', method: 'other', status: '405', ask: () => fetch(origin, { method: 'DELETE' }) },
    {
      kind: 'playground',
      method: 'GET',
      status: '200',
      ask: () => fetch(server.url, { headers: { accept: 'text/html' } }),
    },
  ];
  for (const { ask, ...labels } of cases) {
    const before = await sampleOf('depeche_http_requests_total', labels);
    await (await ask()).text();
    t.is(await sampleOf('depeche_http_requests_total', labels), before + 1, JSON.stringify(labels));
  }
});

test.serial('The time and the sizes of each request go into histograms', async (t) => {
  const names = ['request_duration_seconds', 'request_body_bytes', 'response_bytes'];
  const read = async (name: string) =>
    Number(
      new RegExp(`^depeche_http_${name}\\{kind="graphql"\\} (.+)$`, 'm').exec(await metrics.text())?.[1],
    );
  const counts = () => Promise.all(names.map((name) => read(`${name}_count`)));
  const before = await counts();
  const sent = await read('response_bytes_sum');
  const query = '{ __typename }';
  await (await post(query)).text();
  t.deepEqual(
    await counts(),
    before.map((count) => count + 1),
  );
  t.true((await read('response_bytes_sum')) > sent + '{"data":{"__typename":"Query"}}'.length);
  t.true((await read('request_body_bytes_sum')) >= JSON.stringify({ query }).length);
  t.true((await read('request_duration_seconds_sum')) > 0);
});

test.serial(
  'A client that goes before it is answered is counted as aborted, and nothing stays in flight',
  async (t) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
    socket.write(head);
    while ((await sampleOf('depeche_http_requests_in_flight')) !== 1);
    socket.destroy();
    while ((await sampleOf('depeche_http_requests_in_flight')) !== 0);
    t.is(await sampleOf('depeche_http_requests_total', { status: 'aborted' }), 1);
  },
);

test.serial('Errors of GraphQL are counted by their code, at whichever step they arise', async (t) => {
  const queries = {
    GRAPHQL_PARSE_FAILED: '{',
    GRAPHQL_VALIDATION_FAILED: '{ nothing }',
    PAGE_SIZE_LIMIT: '{ actors(first: 1000) { nodes { name } } }',
    BAD_CURSOR: '{ actors(after: "x") { nodes { name } } }',
  };
  for (const [code, query] of Object.entries(queries)) {
    const before = await sampleOf('depeche_graphql_errors_total', { code });
    await (await post(query)).text();
    t.is(await sampleOf('depeche_graphql_errors_total', { code }), before + 1, code);
  }
  metrics.countError('MADE_UP');
  t.is(await sampleOf('depeche_graphql_errors_total', { code: 'other' }), 1);
});

test.serial('The version of the data is the store’s', async (t) => {
  t.is(await sampleOf('depeche_store_data_version'), Number(await store.dataVersion()));
});

test.serial('The port that answers queries has no path that shows the figures', async (t) => {
  const { origin } = new URL(server.url);
  for (const path of ['/metrics', '/graphql/metrics']) t.is((await fetch(origin + path)).status, 404, path);
  t.is((await fetch(new URL('/graphql', listener.url))).status, 404);
  t.is(new URL(listener.url).hostname, '127.0.0.1');
});

test.serial('The page on running it lists every figure with its type', async (t) => {
  const page = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| `(depeche_\w+)` \| (\w+) \|/gm)].map(
    ([, name, type]) => `${name} ${type}`,
  );
  const text = await metrics.text();
  const counted = [...text.matchAll(/^# TYPE (depeche_\w+) (\w+)$/gm)].map(
    ([, name, type]) => `${name} ${type}`,
  );
  t.deepEqual(listed, counted);
});
