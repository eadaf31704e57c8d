import test from 'ava';
import { createApi } from '../api.ts';
import { foundingStore } from '../testing/founding-store.ts';

const { fetch } = createApi({ store: await foundingStore() });
const URL = 'http://localhost/graphql';
const query = '{ __typename }';

async function post(body: string, type: string) {
  const response = await fetch(URL, {
    method: 'POST',
    headers: { 'content-type': type, accept: 'application/graphql-response+json' },
    body,
  });
  const { data, errors } = await response.json();
  return { status: response.status, data, code: errors?.[0].extensions.code, message: errors?.[0].message };
}

for (const type of ['application/json', 'application/json; charset=utf-8', 'application/graphql+json']) {
  test(`A body of ${type} is read`, async (t) => {
    t.deepEqual((await post(JSON.stringify({ query }), type)).data, { __typename: 'Query' });
  });
}

for (const type of [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/jsonp',
]) {
  test(`A body of ${type}, which a page may send unasked, is not read`, async (t) => {
    const { status, code, message } = await post(JSON.stringify({ query }), type);
    t.is(status, 415);
    t.is(code, 'UNSUPPORTED_MEDIA_TYPE');
    t.true(message.includes(type));
  });
}

test('A query may come in the address', async (t) => {
  const response = await fetch(`${URL}?query=${encodeURIComponent(query)}`);
  t.deepEqual(await response.json(), { data: { __typename: 'Query' } });
});

test('Variables in the address that are no JSON are a bad request', async (t) => {
  for (const name of ['variables', 'extensions']) {
    const response = await fetch(`${URL}?query=${encodeURIComponent(query)}&${name}=x`);
    t.is(response.status, 400);
    t.like((await response.json()).errors[0].extensions, { code: 'BAD_REQUEST' });
  }
});

test('Several queries in one request are refused, with how many there were', async (t) => {
  const { status, code, message } = await post(JSON.stringify([{ query }, { query }]), 'application/json');
  t.is(status, 400);
  t.is(code, 'BATCH_LIMIT');
  t.is(message, 'This request has 2 queries in a list; one, not in a list, is allowed.');
});

for (const [what, body] of Object.entries({
  'JSON that ends too soon': '{"query": ',
  nothing: '',
  'a number': '7',
  'no query': '{}',
  'a query that is no text': '{"query": 7}',
  'something unheard of': '{"query": "{ __typename }", "also": 1}',
})) {
  test(`A body with ${what} is a bad request`, async (t) => {
    const { status, code } = await post(body, 'application/json');
    t.is(code, 'BAD_REQUEST');
    t.is(status, 400);
  });
}
