import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { withFolder } from '../../testing/run-program.ts';
import { ask, withServer } from '../../testing/with-server.ts';

/** What a collector is sent, in OTLP's JSON. */
interface Sent {
  readonly resourceSpans: ReadonlyArray<{
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: ReadonlyArray<{ readonly spans: readonly Span[] }>;
  }>;
}

interface Span {
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

/** A collector on loopback that keeps what it is sent. */
async function withCollector(
  act: (collector: {
    readonly url: string;
    readonly received: ReadonlyArray<{ readonly path: string; readonly headers: IncomingHttpHeaders }>;
    spans(): Span[];
    resources(): Array<readonly Attribute[]>;
  }) => Promise<void>,
): Promise<void> {
  const received: Array<{ path: string; headers: IncomingHttpHeaders; body: Sent }> = [];
  const server = createServer(async (request, response) => {
    received.push({
      path: request.url ?? '',
      headers: request.headers,
      body: (await json(request)) as Sent,
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is never a path.
  const { port } = server.address() as AddressInfo;
  const all = () => received.flatMap(({ body }) => body.resourceSpans);
  try {
    await act({
      url: `http://127.0.0.1:${port}`,
      received,
      spans: () => all().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      resources: () => all().map(({ resource }) => resource.attributes),
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function valueIn(attributes: readonly Attribute[] | undefined, key: string) {
  const value = attributes?.find((one) => one.key === key)?.value;
  return value?.stringValue ?? value?.intValue;
}

test.serial('with --traces a collector is sent what was done, in the trace of the client', async (t) => {
  await withCollector(async ({ url: endpoint, received, spans, resources }) => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint };
    await withServer(['--traces'], env, async ({ url, stop }) => {
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      await (await ask(url, '{ stats { actors } }', { traceparent })).text();
      const { code, err } = await stop('SIGTERM');
      t.is(code, 0);
      t.notRegex(err, /Traces/);
    });
    t.deepEqual([...new Set(received.map(({ path }) => path))], ['/v1/traces']);
    t.deepEqual(
      spans()
        .map(({ name }) => name)
        .toSorted(),
      ['POST /graphql', 'graphql.parse', 'graphql.validate', 'query', 'store.stats'],
    );
    for (const { traceId } of spans()) t.is(traceId, '0af7651916cd43dd8448eb211c80319c');
    t.is(valueIn(resources()[0], 'service.name'), 'depeche');
    for (const { attributes } of spans()) t.is(valueIn(attributes, 'graphql.document'), undefined);
  });
});

test.serial('with --trace-documents the text of queries is sent as well', async (t) => {
  await withCollector(async ({ url: endpoint, spans, resources }) => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'record' };
    await withServer(['--trace-documents'], env, async ({ url, stop }) => {
      await (await ask(url, '{ stats { actors } }')).text();
      await stop('SIGTERM');
    });
    const query = spans().find(({ name }) => name === 'query');
    t.is(valueIn(query?.attributes, 'graphql.document'), '{ stats { actors } }');
    t.is(valueIn(resources()[0], 'service.name'), 'record');
  });
});

test.serial('workers send theirs, each under a name of its own', async (t) => {
  await withFolder(async (folder) => {
    await withCollector(async ({ url: endpoint, spans, resources }) => {
      const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, DEPECHE_STORE: join(folder, 'store.sqlite') };
      await withServer(['--traces', '--workers', '1'], env, async ({ url, stop }) => {
        await (await ask(url, '{ stats { actors } }')).text();
        t.is((await stop('SIGTERM')).code, 0);
      });
      t.true(spans().some(({ name }) => name === 'POST /graphql'));
      t.regex(String(valueIn(resources()[0], 'service.instance.id')), /^[\da-f-]{36}$/);
    });
  });
});

test.serial('a collector that is away is told of once, and keeps nobody waiting', async (t) => {
  // Nothing listens on port 9, and nothing may.
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_BSP_SCHEDULE_DELAY: '50' };
  await withServer(['--traces'], env, async ({ url, stop }) => {
    t.deepEqual(await (await ask(url, '{ __typename }')).json(), { data: { __typename: 'Query' } });
    const { code, err } = await stop('SIGTERM');
    t.is(code, 0);
    t.true((err.match(/Traces/g) ?? []).length <= 1, err);
  });
});

test.serial('a tracer provider that somebody else has registered has the traces', async (t) => {
  await withFolder(async (folder) => {
    const module = join(folder, 'own.mjs');
    const sdk = fileURLToPath(import.meta.resolve('@opentelemetry/sdk-trace-node'));
    await writeFile(
      module,
      `import sdk from ${JSON.stringify(sdk)};
const spanProcessors = [new sdk.SimpleSpanProcessor(new sdk.ConsoleSpanExporter())];
new sdk.NodeTracerProvider({ spanProcessors }).register();
`,
    );
    await withServer(['--traces'], { NODE_OPTIONS: `--import=${module}` }, async ({ url, stop }) => {
      await (await ask(url, '{ __typename }')).text();
      const { out } = await stop('SIGTERM');
      t.regex(out, /name: 'POST \/graphql'/);
      t.regex(out, /name: 'query'/);
    });
  });
});

test.serial('without the flag nothing is sent', async (t) => {
  await withCollector(async ({ url: endpoint, received }) => {
    await withServer([], { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, async ({ url, stop }) => {
      await (await ask(url, '{ __typename }')).text();
      await stop('SIGTERM');
    });
    t.is(received.length, 0);
  });
});
