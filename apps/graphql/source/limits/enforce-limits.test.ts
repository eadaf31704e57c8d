import test from 'ava';
import { getIntrospectionQuery } from 'graphql';
import { readQuestions } from '../questions/questions.ts';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';
import { defaultLimits } from './limits.ts';

const store = await foundingStore();
const ask = asking(store);
const tight = asking(store, { limits: { depth: 3, aliases: 2, tokens: 20, cost: 100 } });

const limits: ReadonlyArray<readonly [code: string, allowed: string, refused: string, message: string]> = [
  [
    'DEPTH_LIMIT',
    '{ statements { nodes { slug } } }',
    '{ statements { nodes { article { slug } } } }',
    'This query is 4 levels deep; at most 3 are allowed.',
  ],
  [
    'ALIAS_LIMIT',
    '{ a: __typename b: __typename }',
    '{ a: __typename b: __typename c: __typename }',
    'This query has 3 aliases; at most 2 are allowed.',
  ],
  [
    'TOKEN_LIMIT',
    `{ ${'__typename '.repeat(18)}}`,
    `{ ${'__typename '.repeat(19)}}`,
    'This query has 21 tokens; at most 20 are allowed.',
  ],
  [
    'COST_LIMIT',
    '{ statements(first: 33) { nodes { slug } } }',
    '{ statements(first: 34) { nodes { slug } } }',
    'This query could take 103 fields to answer; at most 100 are allowed. Ask for smaller pages, or for fewer lists within lists.',
  ],
];

for (const [code, allowed, refused, message] of limits) {
  test(`${code}: just under it, a query is answered`, async (t) => {
    const { data, errors } = await tight(allowed);
    t.deepEqual(errors, []);
    t.truthy(data);
  });

  test(`${code}: just over it, a query is refused, with what was asked and what is allowed`, async (t) => {
    const { data, errors } = await tight(refused);
    t.is(data, undefined);
    t.is(errors[0]?.extensions.code, code);
    t.is(errors[0]?.message, message);
    t.is(typeof errors[0]?.extensions.asked, 'number');
    t.is(typeof errors[0]?.extensions.allowed, 'number');
  });
}

test('PAGE_SIZE_LIMIT: a page of a hundred is answered, of a hundred and one refused', async (t) => {
  const query = 'query ($n: Int) { statements(first: $n) { nodes { slug } } }';
  t.deepEqual((await ask(query, { n: 100 })).errors, []);
  t.like((await ask(query, { n: 101 })).errors[0], {
    message: 'This query asks for a page of 101 records; at most 100 are allowed.',
    extensions: { code: 'PAGE_SIZE_LIMIT', asked: 101, allowed: 100 },
  });
});

test('The size of a page counts however it is asked for', async (t) => {
  for (const query of [
    '{ statements(last: 101) { nodes { slug } } }',
    '{ actor(slug: "joe-biden") { statements(first: 101) { nodes { slug } } } }',
    'query ($n: Int = 101) { statements(first: $n) { nodes { slug } } }',
    '{ ...F } fragment F on Query { timeline(first: 101) { totalCount } }',
    '{ search(query: "x", first: 101) { totalCount } }',
  ]) {
    t.is((await ask(query)).errors[0]?.extensions.code, 'PAGE_SIZE_LIMIT', query);
  }
});

test('The same document is measured anew for other variables', async (t) => {
  const query =
    'query ($n: Int) { statements(first: $n) { nodes { speakers { statements(first: $n) { nodes { text } } } } } }';
  t.deepEqual((await ask(query, { n: 5 })).errors, []);
  t.is((await ask(query, { n: 100 })).errors[0]?.extensions.code, 'COST_LIMIT');
});

test('Every limit that is passed is told at once', async (t) => {
  const { errors } = await tight('{ a: statements { b: nodes { c: article { d: slug } } } }');
  t.deepEqual(
    errors.map(({ extensions }) => extensions.code),
    ['DEPTH_LIMIT', 'ALIAS_LIMIT', 'COST_LIMIT'],
  );
});

test('A refusal has the status 400 for clients that know the media type of GraphQL', async (t) => {
  const refused = '{ statements { nodes { article { slug } } } }';
  const { status } = await tight(refused, {}, { accept: 'application/graphql-response+json' });
  t.is(status, 400);
});

test('The introspection of the tools passes', async (t) => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
  const { data, errors } = await ask<{ __schema: { types: unknown[] } }>(query);
  t.deepEqual(errors, []);
  t.true(data.__schema.types.length > 50);
});

test('Introspection that goes round in circles is refused', async (t) => {
  const query = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
  t.is((await ask(query)).errors[0]?.extensions.code, 'GRAPHQL_VALIDATION_FAILED');
});

test('A worked question takes less than half of every limit', async (t) => {
  const { depth, aliases, tokens, cost } = defaultLimits;
  const half = { depth: Math.ceil(depth / 2) + 1, aliases: aliases / 2, tokens: tokens / 2, cost: cost / 2 };
  const askWithin = asking(store, { limits: half });
  for (const { file, query } of readQuestions()) t.deepEqual((await askWithin(query)).errors, [], file);
});
