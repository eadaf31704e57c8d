import { orderFields } from '@depeche/store';
import test from 'ava';
import { asking } from '../testing/ask.ts';
import { foundingStore } from '../testing/founding-store.ts';

const ask = asking(await foundingStore());

interface PageOf<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: T }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type Record = { readonly slug?: string; readonly spans?: ReadonlyArray<{ readonly start: number }> };

async function page(field: string, args: string, selection = 'slug'): Promise<PageOf<Record>> {
  const query = `{ list: ${field}${args} {
    totalCount nodes { ${selection} } edges { cursor node { ${selection} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;
  const { data, errors } = await ask<{ list: PageOf<Record> }>(query);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.list;
}

for (const [type, fields] of Object.entries(orderFields)) {
  const selection = type === 'mention' ? 'spans { start end exact }' : 'slug';
  for (const field of Object.keys(fields)) {
    test(`The ${type}s are ordered by ${field}, downwards the reverse of upwards`, async (t) => {
      const up = await page(`${type}s`, `(first: 100, orderBy: { field: ${field} })`, selection);
      const down = await page(
        `${type}s`,
        `(last: 100, orderBy: { field: ${field}, direction: DESC })`,
        selection,
      );
      t.true(up.nodes.length > 0);
      t.deepEqual(
        up.edges.map(({ node }) => node),
        up.nodes,
      );
      if (up.nodes.length > 1) t.notDeepEqual(down.nodes, up.nodes);
      // Equal ones stand in the order of their slugs in both directions.
      if (field === 'SLUG') t.deepEqual(down.nodes.toReversed(), up.nodes);
      t.deepEqual(sorted(down.nodes), sorted(up.nodes));
    });
  }
}

const sorted = (records: readonly Record[]) => records.map((record) => JSON.stringify(record)).sort();

test('Where nobody says in which order, the first that there is is used', async (t) => {
  const unsaid = await page('statements', '(first: 100)');
  const said = await page('statements', '(first: 100, orderBy: { field: POSITION, direction: ASC })');
  t.deepEqual(unsaid.nodes, said.nodes);
});

const lists: ReadonlyArray<readonly [field: string, args: string, selection: string]> = [
  ['actors', 'orderBy: { field: NAME }', 'slug'],
  ['statements', 'orderBy: { field: SAID_ON, direction: DESC }', 'slug'],
  ['events', 'filter: { article: "appel-biden-poutine-2021-12-30" }', 'slug'],
  [
    'search',
    'query: "genève"',
    '... on Event { slug } ... on Statement { slug } ... on Article { slug } ... on Actor { slug }',
  ],
  ['timeline', 'filter: {}', '... on Event { slug } ... on Statement { slug }'],
];

for (const [field, args, selection] of lists) {
  test(`The pages of ${field}, forwards and backwards, are the whole list`, async (t) => {
    const all = await page(field, `(${args}, first: 100)`, selection);
    const forwards: Record[] = [];
    const backwards: Record[] = [];
    let after = '';
    let before = '';
    for (let more = true; more; ) {
      const { nodes, pageInfo } = await page(field, `(${args}, first: 4${after})`, selection);
      forwards.push(...nodes);
      more = pageInfo.hasNextPage;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    for (let more = true; more; ) {
      const { nodes, pageInfo } = await page(field, `(${args}, last: 4${before})`, selection);
      backwards.unshift(...nodes);
      more = pageInfo.hasPreviousPage;
      before = `, before: "${pageInfo.startCursor}"`;
    }
    t.true(all.nodes.length > 4);
    t.is(all.totalCount, all.nodes.length);
    t.deepEqual(forwards, all.nodes);
    t.deepEqual(backwards, all.nodes);
  });
}

test('A page tells where it stands', async (t) => {
  const first = await page('statements', '(first: 3)');
  t.like(first.pageInfo, { hasNextPage: true, hasPreviousPage: false });
  t.is(first.pageInfo.startCursor, first.edges[0]?.cursor ?? null);
  t.is(first.pageInfo.endCursor, first.edges[2]?.cursor ?? null);
});

test('An empty page has no cursors', async (t) => {
  const { pageInfo, totalCount } = await page('statements', '(filter: { speaker: "nobody" })');
  t.is(totalCount, 0);
  t.deepEqual(pageInfo, { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
});

test('A page has twenty records where nobody says how many', async (t) => {
  t.is((await page('events', '')).nodes.length, 20);
});
