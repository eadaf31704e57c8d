import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Store } from '@depeche/store';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import test from 'ava';
import { type ServeOptions, serve } from '../http/serve.ts';
import { failingStore } from '../testing/failing-store.ts';
import { storyStore } from '../testing/story-store.ts';
import { createTraces } from './index.ts';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();
const store = await storyStore();

test.after.always(async () => {
  await store.close();
  await provider.shutdown();
});

/** The spans of what is asked of a server that is traced, once the last of them, the request's, is there. */
async function spansOf(
  act: (url: string) => Promise<unknown>,
  { traces = createTraces(), ...options }: Partial<ServeOptions> = {},
): Promise<ReadableSpan[]> {
  exporter.reset();
  const server = await serve({ store, port: 0, traces, ...options });
  await act(server.url);
  await server.close();
  return exporter.getFinishedSpans();
}

function ask(url: string, query: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  };
  return fetch(url, init).then((response) => response.text());
}

/** Spans as a tree of names, in the order in which they began. */
function tree(spans: readonly ReadableSpan[], parent?: string): unknown[] {
  return spans
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
    .toSorted((a, b) => a.startTime[0] - b.startTime[0] || a.startTime[1] - b.startTime[1])
    .map((span) => {
      const below = tree(spans, span.spanContext().spanId);
      return below.length === 0 ? span.name : [span.name, ...below];
    });
}

function named(spans: readonly ReadableSpan[], name: string): ReadableSpan {
  const span = spans.find((one) => one.name === name);
  if (!span) throw new Error(`There is no span “${name}” among ${spans.map((one) => one.name)}.`);
  return span;
}

const query = 'query Two { statements(first: 2) { nodes { text } } actor(slug: "nato") { name } }';

for (const fast of [true, false]) {
  const path = fast ? 'the narrow path' : 'Yoga alone';

  test.serial(`By ${path}, a request is a span, and within it what was done for it`, async (t) => {
    const spans = await spansOf((url) => ask(url, query), { fast });
    const [request] = tree(spans);
    t.deepEqual(request, [
      'POST /graphql',
      'graphql.parse',
      'graphql.validate',
      ['query', 'store.list statement', 'store.find actor'],
    ]);
    t.is(new Set(spans.map((span) => span.spanContext().traceId)).size, 1);
  });

  test.serial(`By ${path}, spans have the names that OpenTelemetry's conventions give`, async (t) => {
    const spans = await spansOf((url) => ask(url, query), { fast });
    const request = named(spans, 'POST /graphql');
    t.is(request.kind, SpanKind.SERVER);
    t.is(request.status.code, SpanStatusCode.UNSET);
    const { 'server.port': port, ...attributes } = request.attributes;
    t.true(Number(port) > 0);
    t.deepEqual(attributes, {
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'http.route': '/graphql',
      'network.protocol.version': '1.1',
      'url.path': '/graphql',
      'url.scheme': 'http',
    });
    const operation = named(spans, 'query');
    t.is(operation.kind, SpanKind.SERVER);
    t.deepEqual(
      { ...operation.attributes },
      { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Two', 'depeche.store.calls': 2 },
    );
  });

  test.serial(`By ${path}, a document that is known is neither read nor checked again`, async (t) => {
    const traces = createTraces();
    const spans = await spansOf(
      async (url) => {
        await ask(url, query, { 'accept-language': 'fr' });
        await ask(url, query, { 'accept-language': 'en' });
      },
      { fast, traces },
    );
    t.deepEqual(tree(spans)[1], ['POST /graphql', ['query', 'store.list statement', 'store.find actor']]);
  });

  test.serial(`By ${path}, a request belongs to the trace that its traceparent names`, async (t) => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const spans = await spansOf(
      (url) => ask(url, query, { traceparent: `00-${trace}-b7ad6b7169203331-01`, tracestate: 'a=1' }),
      { fast },
    );
    for (const span of spans) t.is(span.spanContext().traceId, trace, span.name);
    const { parentSpanContext } = named(spans, 'POST /graphql');
    t.is(parentSpanContext?.spanId, 'b7ad6b7169203331');
    t.is(parentSpanContext?.traceState?.serialize(), 'a=1');
    const unsampled = await spansOf(
      (url) => ask(url, query, { traceparent: `00-${trace}-b7ad6b7169203331-00` }),
      { fast },
    );
    t.deepEqual(unsampled, []);
  });

  test.serial(`By ${path}, a fault is marked where it is, and a mistake is told by its code`, async (t) => {
    const secret = new Error('secret');
    const broken = failingStore(store, ['find'], secret);
    const silent = { error: () => {} };
    const spans = await spansOf((url) => ask(url, query), { fast, store: broken, logger: silent });
    for (const [name, kind] of [
      ['store.find actor', 'Error'],
      ['query', 'INTERNAL'],
    ] as const) {
      const { status, attributes } = named(spans, name);
      t.deepEqual(status, { code: SpanStatusCode.ERROR }, name);
      t.is(attributes['error.type'], kind);
    }
    t.is(named(spans, 'POST /graphql').status.code, SpanStatusCode.UNSET);
    const mistaken = await spansOf((url) => ask(url, '{ statements(after: "zz") { nodes { slug } } }'), {
      fast,
    });
    t.is(named(mistaken, 'query').status.code, SpanStatusCode.UNSET);
    t.is(named(mistaken, 'query').attributes['error.type'], 'BAD_CURSOR');
  });

  test.serial(
    `By ${path}, no span has words or variables of a request unless they are asked for`,
    async (t) => {
      const told =
        'query Private { actor(slug: "joe-biden") { name } search(query: "Poutine") { totalCount } }';
      const act = async (url: string) => {
        await ask(url, told, { 'user-agent': 'Somebody' });
        await fetch(`${url}?${new URLSearchParams({ query: told })}`).then((response) => response.text());
      };
      const all = (spans: readonly ReadableSpan[]) =>
        spans.map(({ name, attributes, events, status }) =>
          JSON.stringify([name, attributes, events, status]),
        );
      for (const text of all(await spansOf(act, { fast }))) {
        t.notRegex(text, /joe-biden|Poutine|Somebody|127\.0\.0\.1/, text);
      }
      const spans = await spansOf(act, { fast, traces: createTraces({ documents: true }) });
      t.is(named(spans, 'query').attributes['graphql.document'], told);
    },
  );
}

test.serial('An answer that is kept needs no more than its request', async (t) => {
  const spans = await spansOf(async (url) => {
    await ask(url, query);
    await ask(url, query);
  });
  t.is(tree(spans)[1], 'POST /graphql');
});

test.serial('A promise of the store is a span until it is kept', async (t) => {
  const slow = new Proxy(store, {
    get: (target, name) => {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = value.bind(target);
      return name === 'find'
        ? async (...args: never[]) => {
            await setImmediate();
            return method(...args);
          }
        : method;
    },
  }) as Store;
  const spans = await spansOf((url) => ask(url, '{ actor(slug: "nato") { name } }'), { store: slow });
  t.deepEqual(tree(spans), [
    ['POST /graphql', 'graphql.parse', 'graphql.validate', ['query', 'store.find actor']],
  ]);
});

test.serial('An answer has a bound of spans; what goes past it is counted', async (t) => {
  const many = '{ statements(first: 100) { nodes { speakers { name } article { title } text } } }';
  const spans = await spansOf((url) => ask(url, many));
  const calls = Number(named(spans, 'query').attributes['depeche.store.calls']);
  t.true(calls > 128, String(calls));
  t.is(spans.filter(({ name }) => name.startsWith('store.')).length, 128);
});

const isAborted = ({ attributes }: ReadableSpan) => attributes['error.type'] === 'aborted';

test.serial('A client that goes before it is answered is told as aborted', async (t) => {
  const spans = await spansOf(async (url) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{');
    // The next answer shows that the server has seen the beginning of this request.
    await ask(url, '{ __typename }');
    socket.destroy();
    while (!exporter.getFinishedSpans().some(isAborted)) await setImmediate();
  });
  const aborted = spans.filter(isAborted);
  t.is(aborted.length, 1);
  t.is(aborted[0]?.attributes['http.response.status_code'], undefined);
});

test.serial('The playground and health are no spans', async (t) => {
  const spans = await spansOf(async (url) => {
    await fetch(url, { headers: { accept: 'text/html' } });
    await fetch(new URL('/health/ready', url));
    await fetch(`${url}/assets/none`);
  });
  t.deepEqual(spans, []);
});

test.serial('A server that is not told of traces has none, whatever provider there is', async (t) => {
  exporter.reset();
  const server = await serve({ store, port: 0 });
  await ask(server.url, query);
  await server.close();
  t.deepEqual(exporter.getFinishedSpans(), []);
});
