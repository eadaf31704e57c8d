import test from 'ava';
import { sha256 } from '../documents/sha256.ts';
import { trustedDocuments } from '../documents/trusted-documents.ts';
import { type ServeOptions, serve } from '../http/serve.ts';
import { readQuestions } from '../questions/questions.ts';
import { failingStore } from '../testing/failing-store.ts';
import { storyStore } from '../testing/story-store.ts';

const store = await storyStore();

/** The same server by each of the two paths. */
async function bothPaths(options: Pick<ServeOptions, 'trusted' | 'trustedOnly'> = {}) {
  return {
    narrow: await serve({ store, port: 0, ...options }),
    yoga: await serve({ store, port: 0, fast: false, ...options }),
  };
}

const counts = '{ stats { actors } }';
const named = 'query Named($slug: String!) { actor(slug: $slug) { name } }';
const trusted = trustedDocuments(
  new Map([
    ['counts', counts],
    [sha256(named), named],
    ['failing', '{ statements(after: "zz") { nodes { slug } } }'],
  ]),
);
const any = await bothPaths();
const trusting = await bothPaths({ trusted });
const trustingOnly = await bothPaths({ trusted, trustedOnly: true });
const { narrow, yoga } = any;

test.after.always(async () => {
  for (const servers of [any, trusting, trustingOnly]) {
    await servers.narrow.close();
    await servers.yoga.close();
  }
  await store.close();
});

interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
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

function same(what: string, asked: Asked, { narrow, yoga } = any) {
  for (const accept of types) {
    test.serial(`${what} is answered alike by both paths, as ${accept}`, async (t) => {
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

const persisted = (text: string, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash: sha256(text) },
});
const naming: Readonly<Record<string, Asked>> = {
  'A document by its id': { documentId: 'counts' },
  'A document by its hash': { documentId: `sha256:${sha256(counts)}` },
  'A document with variables': { documentId: sha256(named), variables: { slug: 'joe-biden' } },
  'A document with an operation name': {
    documentId: sha256(named),
    variables: { slug: 'nato' },
    operationName: 'Named',
  },
  'A document whose variable is missing': { documentId: sha256(named) },
  'A document with an operation that it does not have': { documentId: 'counts', operationName: 'Other' },
  'A document that fails': { documentId: 'failing' },
  'An unknown document': { documentId: 'unheard-of' },
  'A document by a hash that is unknown': { documentId: `sha256:${sha256('{ unknown }')}` },
  'A document of no id': { documentId: '' },
  'A document by a number': { documentId: 7 },
  'A document that is both named and brought': { documentId: 'counts', query: counts },
  'A document beside another extension': { documentId: 'counts', extensions: { trace: 1 } },
  'A document that is brought and trusted': { query: counts },
  'A document that is brought': { query: '{ stats { events } }' },
  'A document that is brought and fits nothing': { query: '{ nothing }' },
  'A null document': { query: '{ stats { events } }', documentId: null },
  'A persisted query that is trusted': { extensions: persisted(counts) },
  'A persisted query by its id in a manifest': {
    extensions: { persistedQuery: { version: 1, sha256Hash: 'counts' } },
  },
  'A persisted query that nobody has sent': { extensions: persisted('{ stats { articles } }') },
  'A persisted query with its document': {
    query: '{ stats { places } }',
    extensions: persisted('{ stats { places } }'),
  },
  'A persisted query with its document and variables': {
    query: `# registered\n${named}`,
    variables: { slug: 'nato' },
    extensions: persisted(`# registered\n${named}`),
  },
  'A persisted query with another document': { query: counts, extensions: persisted('{ stats { topics } }') },
  'A persisted query whose document is no GraphQL': { query: '{', extensions: persisted('{') },
  'A persisted query of another version': { extensions: persisted(counts, 2) },
  'A persisted query without a hash': { extensions: { persistedQuery: { version: 1 } } },
  'A persisted query that is none': { extensions: { persistedQuery: 'x' } },
  'A persisted query with a document that is no text': { query: 7, extensions: persisted(counts) },
  'A null persisted query': { query: counts, extensions: { persistedQuery: null } },
  'Extensions that are a list': { query: counts, extensions: [] },
  'Extensions that are text': { query: counts, extensions: 'x' },
  'An introspection': { query: '{ __schema { queryType { name } } }' },
  Nothing: {},
};
for (const [what, question] of Object.entries(naming)) {
  same(`${what}, of a server that trusts nothing,`, question);
  same(`${what}, of a server that trusts some documents,`, question, trusting);
  same(`${what}, of a server that runs trusted ones alone,`, question, trustingOnly);
}

test('A persisted query is found by both paths once its document was sent, by POST and by GET', async (t) => {
  const query = '{ stats { conflicts } }';
  const extensions = persisted(query);
  const once = post(JSON.stringify({ query, extensions }));
  const later = post(JSON.stringify({ extensions }));
  for (const { url } of [narrow, yoga]) {
    const before = await seen(url, later);
    t.like(JSON.parse(before.body), {
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    t.is(before.status, 200);
    const first = await seen(url, once);
    t.regex(first.body, /^\{"data":\{"stats":\{"conflicts":\d+\}\}\}$/);
    t.deepEqual(await seen(url, later), first);
    t.deepEqual(await seen(url + inAddress({ extensions }), {}), first);
  }
});

test('Both paths run a trusted document and no other, where there are to be no others', async (t) => {
  for (const { url } of [trustingOnly.narrow, trustingOnly.yoga]) {
    const codeOf = async (asked: Asked) =>
      JSON.parse((await seen(url, post(JSON.stringify(asked)))).body).errors?.[0].extensions.code;
    t.is(await codeOf({ documentId: 'counts' }), undefined);
    t.is(await codeOf({ query: counts }), undefined);
    t.is(await codeOf({ query: `${counts} ` }), 'DOCUMENT_NOT_TRUSTED');
    t.is(await codeOf({ query: '{ __schema { queryType { name } } }' }), 'DOCUMENT_NOT_TRUSTED');
    t.is(await codeOf({ documentId: 'unheard-of' }), 'DOCUMENT_NOT_FOUND');
    const other = '{ stats { mentions } }';
    t.is(await codeOf({ query: other, extensions: persisted(other) }), 'DOCUMENT_NOT_TRUSTED');
    t.is(await codeOf({ extensions: persisted(other) }), 'DOCUMENT_NOT_FOUND');
    const page = await fetch(url, { headers: { accept: 'text/html, */*' } });
    t.is(page.status, 400);
    t.is((await page.json()).errors[0].extensions.code, 'BAD_REQUEST');
  }
});

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
  test.serial(`A request with ${what} is answered alike by both paths`, async (t) => {
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
