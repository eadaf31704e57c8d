import test from 'ava';
import { serve } from '../http/serve.ts';
import { readQuestions } from '../questions/questions.ts';
import { failingStore } from '../testing/failing-store.ts';
import { storyStore } from '../testing/story-store.ts';

const store = await storyStore();
const narrow = await serve({ store, port: 0 });
const yoga = await serve({ store, port: 0, fast: false });

test.after.always(async () => {
  await narrow.close();
  await yoga.close();
  await store.close();
});

interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

const types = ['application/json', 'application/graphql-response+json'];
const post = (body: string, headers = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
});

/** All that a client can tell the two paths by, apart from what the narrow one says of keeping an answer. */
async function seen(url: string, init: RequestInit) {
  const response = await fetch(url, init);
  const { status, headers } = response;
  const said = ['content-type', 'allow', 'vary', 'x-content-type-options'].map((name) => headers.get(name));
  return { status, said, body: await response.text() };
}

function inAddress(asked: Asked): string {
  const given = Object.entries(asked).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `?${new URLSearchParams(given)}`;
}

function same(what: string, asked: Asked) {
  for (const accept of types) {
    test(`${what} is answered alike by both paths, as ${accept}`, async (t) => {
      const headers = { accept, 'accept-language': 'fr, en;q=0.5' };
      // The second time the narrow path may answer from what it has kept.
      for (let time = 0; time < 2; time++) {
        const posted = post(JSON.stringify(asked), headers);
        t.deepEqual(await seen(narrow.url, posted), await seen(yoga.url, posted));
        const address = inAddress(asked);
        t.deepEqual(
          await seen(narrow.url + address, { headers }),
          await seen(yoga.url + address, { headers }),
        );
      }
    });
  }
}

for (const { file, query } of readQuestions()) same(`The worked question ${file}`, { query });

const actor =
  'query ($slug: String!, $with: Boolean = false) { actor(slug: $slug) { name slug @include(if: $with) } }';
const two = 'query A { stats { actors } } query B { stats { events } }';

const asked: Readonly<Record<string, Asked>> = {
  'A query with a variable': { query: actor, variables: { slug: 'joe-biden' } },
  'A query that includes a field': { query: actor, variables: { slug: 'joe-biden', with: true } },
  'A variable that the query does not have': { query: actor, variables: { slug: 'nato', more: 1 } },
  'The first of two operations': { query: two, operationName: 'A' },
  'The second of two operations': { query: two, operationName: 'B' },
  'A record that is not there': { query: '{ actor(slug: "nobody") { name } }' },
  'An abstract type': { query: '{ search(query: "genève") { nodes { __typename ... on Node { id } } } }' },
  'An introspection': { query: '{ __schema { types { name fields { name } } } }' },
  'Null variables': { query: '{ stats { actors } }', variables: null, operationName: null, extensions: null },
  'Empty extensions': { query: '{ stats { actors } }', extensions: {} },
  'A syntax error': { query: '{ actor(' },
  'A validation error': { query: '{ nothing }' },
  'An unknown variable': { query: '{ actor(slug: $slug) { name } }' },
  'A missing variable': { query: actor },
  'A variable of the wrong type': { query: actor, variables: { slug: { a: 1 } } },
  'A variable that a scalar refuses': {
    query: 'query ($from: Date) { timeline(filter: { time: { from: $from } }) { totalCount } }',
    variables: { from: '2021-02-30' },
  },
  'A mistake in a field': { query: '{ statements(after: "zz") { nodes { slug } } stats { actors } }' },
  'Too deep a query': {
    query: `{ articles { nodes ${'{ statements { nodes { article '.repeat(5)}{ slug }${' } } }'.repeat(5)} } }`,
  },
  'Too costly a query': {
    query: '{ actors(first: 100) { nodes { statements(first: 100) { nodes { speakers { name } slug } } } } }',
  },
  'Too long a query': { query: `{ stats { ${'actors '.repeat(3000)} } }` },
  'No query': { variables: {} },
  'An empty query': { query: '' },
  'A query that is no text': { query: 7 },
  'Variables in a list': { query: actor, variables: [1] },
  'An unknown operation': { query: two, operationName: 'C' },
  'No operation of two': { query: two },
  'An operation name that is no text': { query: two, operationName: 7 },
  'A mutation': { query: 'mutation { remove }' },
  'A subscription': { query: 'subscription { news }' },
  'A deferred fragment': { query: '{ stats { ... @defer { actors } } }' },
};
for (const [what, question] of Object.entries(asked)) same(what, question);

const bodies: Readonly<Record<string, RequestInit>> = {
  'JSON that ends too soon': post('{"query": '),
  'an empty body': post(''),
  'a number': post('7'),
  'several queries': post('[{"query": "{ __typename }"}]'),
  'an unheard of key': post('{"query": "{ __typename }", "also": 1}'),
  'a key that is a prototype': post('{"query": "{ __typename }", "__proto__": {"a": 1}}'),
  'another charset': post('{"query": "{ __typename }"}', {
    'content-type': 'application/json; charset=latin1',
  }),
  'a form': { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) },
  'a type that there is none of': post('{"query": "{ __typename }"}', { accept: 'image/png' }),
  'several types': post('{"query": "{ __typename }"}', { accept: 'text/html, application/*;q=0.9, */*' }),
  'a type in another charset': post('{"query": "{ __typename }"}', {
    accept: 'application/json; charset=latin1',
  }),
};
for (const [what, init] of Object.entries(bodies)) {
  test(`A request with ${what} is answered alike by both paths`, async (t) => {
    t.deepEqual(await seen(narrow.url, init), await seen(yoga.url, init));
  });
}

test('A fault in a field is masked alike, logged once by each path, and asked for again', async (t) => {
  const logged: string[] = [];
  const logger = { error: (message: string) => void logged.push(message) };
  const broken = failingStore(store, ['find'], new Error('secret'));
  const init = post('{"query": "{ actor(slug: \\"nato\\") { name } stats { actors } }"}');
  const answers: unknown[] = [];
  for (const fast of [true, false]) {
    const server = await serve({ store: broken, logger, port: 0, fast });
    for (let time = 0; time < 2; time++) {
      const { body, ...told } = await seen(server.url, init);
      answers.push({ ...told, body: body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id') });
    }
    await server.close();
  }
  t.is(logged.length, 4);
  t.deepEqual(answers[0], answers[2]);
  t.deepEqual(answers[1], answers[3]);
});
