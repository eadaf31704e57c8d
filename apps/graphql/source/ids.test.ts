import test from 'ava';
import { decodeId, encodeId } from './ids.ts';
import { asking } from './testing/ask.ts';
import { foundingStore } from './testing/founding-store.ts';

const store = await foundingStore();
const ask = asking(store);

test('An id goes there and back', (t) => {
  const slug = 'appel-biden-poutine-2021-12-30/diplomatic-path-open';
  t.deepEqual(decodeId(encodeId('Statement', slug)), { type: 'statement', slug });
});

test('An id is opaque, and safe in an address', (t) => {
  t.regex(encodeId('Actor', 'joe-biden'), /^[\w-]+$/);
});

for (const wrong of [
  '',
  'x',
  'joe-biden',
  Buffer.from('Thing:x').toString('base64url'),
  'é',
  Buffer.from(':x').toString('base64url'),
]) {
  test(`“${wrong}” is no id`, (t) => {
    t.is(decodeId(wrong), undefined);
  });
}

test('Every record of every type is found again by its id', async (t) => {
  const lists = 'articles actors statements events places topics conflicts dossiers'.split(' ');
  const { data } = await ask<
    Record<string, { nodes: Array<{ id: string; slug: string; __typename: string }> }>
  >(`{ ${lists.map((list) => `${list}(first: 100) { nodes { __typename id slug } }`).join(' ')} }`);
  const records = Object.values(data).flatMap(({ nodes }) => nodes);
  t.is(new Set(records.map(({ id }) => id)).size, records.length);
  t.true(records.length > 60);
  for (let from = 0; from < records.length; from += 100) {
    const asked = records.slice(from, from + 100);
    const found = await ask<{ nodes: unknown[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Actor { slug } ... on Article { slug } ... on Statement { slug }
        ... on Event { slug } ... on Place { slug } ... on Topic { slug } ... on Conflict { slug } ... on Dossier { slug } } }`,
      { ids: asked.map(({ id }) => id) },
    );
    t.deepEqual(found.data.nodes, asked);
  }
});

test('An id of nothing is answered with null, in its place', async (t) => {
  const ids = [encodeId('Actor', 'nobody'), encodeId('Actor', 'joe-biden'), 'nonsense'];
  const { data } = await ask('query ($ids: [ID!]!) { node(id: "nonsense") { id } nodes(ids: $ids) { id } }', {
    ids,
  });
  t.deepEqual(data, { node: null, nodes: [null, { id: ids[1] }, null] });
});

test('A hundred nodes may be asked for, and no more', async (t) => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  t.deepEqual((await ask(query, { ids: Array(100).fill('x') })).errors, []);
  const { errors } = await ask(query, { ids: Array(101).fill('x') });
  t.like(errors[0], {
    message: 'This query asks for 101 nodes; at most 100 are allowed.',
    extensions: { code: 'PAGE_SIZE_LIMIT', asked: 101, allowed: 100 },
  });
});
