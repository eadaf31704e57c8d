import { founding } from '@depeche/model/fixtures/founding';
import { StoreError } from '@depeche/store';
import test from 'ava';
import { createApi } from '../api.ts';
import { asking } from '../testing/ask.ts';
import { failingStore } from '../testing/failing-store.ts';
import { foundingStore } from '../testing/founding-store.ts';

const store = await foundingStore();
const ask = asking(store);

const mistakes: ReadonlyArray<readonly [what: string, query: string, code: string, message: RegExp]> = [
  ['No GraphQL', '{ statements(', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
  ['An unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nothing"/],
  [
    'An unknown value of an enum',
    '{ statements(filter: { form: [SPOKEN] }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"SPOKEN"/,
  ],
  [
    'Two keys where one is meant',
    '{ statements(filter: { about: { actor: "a", event: "b" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    /exactly one/i,
  ],
  [
    'A cursor that is none',
    '{ statements(after: "zz") { nodes { slug } } }',
    'BAD_CURSOR',
    /“zz” is no cursor/,
  ],
  ['A size below nothing', '{ statements(first: -1) { nodes { slug } } }', 'BAD_PAGE', /-1/],
  [
    'Both ends of a list at once',
    '{ statements(first: 1, last: 1) { nodes { slug } } }',
    'BAD_PAGE',
    /first.*last/s,
  ],
  [
    'A day that no calendar has',
    '{ timeline(filter: { time: { from: "2021-02-30" } }) { totalCount } }',
    'BAD_DATE',
    /“2021-02-30” is no day/,
  ],
  [
    'A day that is no text',
    '{ timeline(filter: { time: { from: 20211230 } }) { totalCount } }',
    'BAD_DATE',
    /“20211230” is no day/,
  ],
  ['A search without words', '{ search(query: " ") { totalCount } }', 'BAD_QUERY', /word/],
  [
    'A filter that contradicts its field',
    '{ actor(slug: "joe-biden") { statements(filter: { speaker: "nato" }) { totalCount } } }',
    'BAD_FILTER',
    /“speaker” fixed to "joe-biden".*"nato"/,
  ],
];

for (const [what, query, code, message] of mistakes) {
  test(`${what} is told with the code ${code}`, async (t) => {
    const { errors } = await ask(query);
    t.is(errors.length, 1);
    t.is(errors[0]?.extensions.code, code);
    t.regex(errors[0]?.message ?? '', message);
    t.true((errors[0]?.locations ?? []).length > 0);
  });
}

test('A cursor of another ordering is no cursor of this one', async (t) => {
  const { data } = await ask<{ statements: { pageInfo: { endCursor: string } } }>(
    '{ statements(first: 2) { pageInfo { endCursor } } }',
  );
  const { errors } = await ask(
    'query ($after: String) { statements(after: $after, orderBy: { field: SLUG }) { nodes { slug } } }',
    { after: data.statements.pageInfo.endCursor },
  );
  t.is(errors[0]?.extensions.code, 'BAD_CURSOR');
});

test('A variable of the wrong type is told with a code', async (t) => {
  const { errors } = await ask('query ($slug: String!) { actor(slug: $slug) { slug } }', { slug: 7 });
  t.is(errors[0]?.extensions.code, 'BAD_USER_INPUT');
});

test("A variable that a scalar refuses has the scalar's code", async (t) => {
  const query = 'query ($from: Date) { timeline(filter: { time: { from: $from } }) { totalCount } }';
  for (const from of ['tomorrow', '2021-13-01', 5, true]) {
    t.is((await ask(query, { from })).errors[0]?.extensions.code, 'BAD_DATE', String(from));
  }
});

test('An operation that is not in the document is told with a code', async (t) => {
  const response = await createApi({ store }).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
  });
  const { errors } = await response.json();
  t.regex(errors[0].message, /what operation/);
  t.is(errors[0].extensions.code, 'OPERATION_RESOLUTION_FAILURE');
});

test('The same mistake twice, the second time from the cache, has the same code', async (t) => {
  for (const query of ['{ statements(', '{ nothing }']) {
    const [first, second] = [await ask(query), await ask(query)];
    t.deepEqual(first.errors, second.errors);
  }
});

test('An unknown slug is answered with null', async (t) => {
  const { data, errors } = await ask(`{
    article(slug: "x") { slug } actor(slug: "x") { slug } statement(slug: "x/y") { slug }
    event(slug: "x") { slug } place(slug: "x") { slug } topic(slug: "x") { slug } conflict(slug: "x") { slug }
  }`);
  t.deepEqual(errors, []);
  t.true(Object.values(data as object).every((record) => record === null));
});

function failing(error: Error) {
  const logged: string[] = [];
  const logger = { error: (message: string) => void logged.push(message) };
  return { ask: asking(failingStore(store, ['find', 'list'], error), { logger }), logged };
}

test('A fault is masked: the client gets an id, and the log has it with the stack', async (t) => {
  const { ask, logged } = failing(new Error('secret of the disk', { cause: new Error('deeper') }));
  const { status, data, errors } = await ask('{ actor(slug: "joe-biden") { slug } stats { actors } }');
  t.is(status, 200);
  t.like(data, { actor: null, stats: { actors: founding.actors.length } });
  const id = String(errors[0]?.extensions.id);
  t.like(errors, [
    {
      message: `Something went wrong on our side; report it with this id: ${id}.`,
      path: ['actor'],
      extensions: { code: 'INTERNAL', id },
    },
  ]);
  t.false(JSON.stringify(errors).includes('secret'));
  t.is(logged.length, 1);
  t.true(logged[0]?.startsWith(`${id} Error: secret of the disk`));
  t.regex(logged[0] ?? '', /errors\.test\.[jt]s/);
  t.regex(logged[0] ?? '', /caused by Error: deeper/);
});

test('Every fault has an id of its own', async (t) => {
  const { ask, logged } = failing(new Error('twice'));
  const { errors } = await ask('{ a: actor(slug: "a") { slug } b: actor(slug: "b") { slug } }');
  t.is(new Set(errors.map(({ extensions }) => extensions.id)).size, 2);
  t.is(logged.length, 2);
});

test('A fault of the store that passes says so, and tells nothing else', async (t) => {
  const { ask, logged } = failing(new StoreError('BUSY', 'The file /home/me/x.db is locked.'));
  const { errors } = await ask('{ actor(slug: "joe-biden") { slug } }');
  t.is(errors[0]?.extensions.code, 'UNAVAILABLE');
  t.false(JSON.stringify(errors).includes('/home'));
  t.is(logged.length, 1);
});

test('Any other fault of the store is masked like all', async (t) => {
  const { ask } = failing(new StoreError('CORRUPT', 'Page 17 is damaged.'));
  const { errors } = await ask('{ statements { nodes { slug } } }');
  t.is(errors[0]?.extensions.code, 'INTERNAL');
});

test('A mistake is not logged', async (t) => {
  const logged: string[] = [];
  const quiet = asking(store, { logger: { error: (message) => void logged.push(message) } });
  for (const [, query] of mistakes) await quiet(query);
  t.deepEqual(logged, []);
});

test('A fault that leaves no answer at all has a status of its own', async (t) => {
  const { yoga } = createApi({ store, logger: { error: () => {} } });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: '{"query": "{ __typename }"}' };
  const context = Object.defineProperty({}, 'params', {
    set() {
      throw new Error('secret');
    },
  });
  const response = await yoga.fetch('http://localhost/graphql', init, context);
  t.is(response.status, 500);
  t.false((await response.text()).includes('secret'));
});
