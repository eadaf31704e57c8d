import test from 'ava';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';

/** What a page tells of itself, and what is no page. */
export function testPages(open: OpenStore): void {
  const fill = async () => {
    const store = await open();
    await store.import(makeDossier('aa', 1, { articles: 3, statements: 30, events: 5, actors: 6 }));
    return store;
  };

  test.serial('a page has twenty records where nobody says, and none where none is asked', async (t) => {
    const store = await fill();
    t.is((await store.list('statement', {})).edges.length, 20);
    t.deepEqual(await store.list('statement', { first: 0 }), {
      edges: [],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    t.deepEqual(await store.list('statement', { last: 0 }), {
      edges: [],
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  test.serial('between two cursors stands what is between them, counted from either end', async (t) => {
    const store = await fill();
    const { edges } = await store.list('statement', { first: 10 });
    const between = { after: edges[1]?.cursor, before: edges[8]?.cursor };
    const slugs = edges.map(({ node }) => node.slug);
    const forwards = await store.list('statement', { ...between, first: 3 });
    t.deepEqual(
      forwards.edges.map(({ node }) => node.slug),
      slugs.slice(2, 5),
    );
    t.deepEqual([forwards.hasPreviousPage, forwards.hasNextPage], [true, true]);
    const backwards = await store.list('statement', { ...between, last: 3 });
    t.deepEqual(
      backwards.edges.map(({ node }) => node.slug),
      slugs.slice(5, 8),
    );
    const whole = await store.list('statement', { ...between, first: 100 });
    t.deepEqual(
      whole.edges.map(({ node }) => node.slug),
      slugs.slice(2, 8),
    );
    t.deepEqual([whole.hasPreviousPage, whole.hasNextPage], [true, true]);
  });

  test.serial('a page that is too large is refused everywhere', async (t) => {
    const store = await fill();
    const refusal = { code: 'BAD_PAGE', message: '"first" is a whole number from 0 to 100; 101 was asked.' };
    await t.throwsAsync(async () => store.list('actor', { first: 101 }), refusal);
    await t.throwsAsync(async () => store.search({ query: 'paix', first: 101 }), refusal);
    await t.throwsAsync(async () => store.timeline({ first: 101 }), refusal);
    await t.throwsAsync(async () => store.list('actor', { first: 1, last: 1 }), { code: 'BAD_PAGE' });
  });

  test.serial('a cursor of another list, ordering or direction is refused', async (t) => {
    const store = await fill();
    const { edges } = await store.list('actor', { first: 1 });
    const after = edges[0]?.cursor;
    const refusal = { code: 'BAD_CURSOR' };
    await t.throwsAsync(async () => store.list('place', { after }), refusal);
    await t.throwsAsync(async () => store.search({ query: 'paix', after }), refusal);
    await t.throwsAsync(async () => store.list('actor', { after: 'garbage' }), refusal);
    for (const orderBy of [
      { field: 'SLUG', direction: 'ASC' },
      { field: 'NAME', direction: 'DESC' },
    ] as const)
      await t.throwsAsync(async () => store.list('actor', { after, orderBy }), refusal);
  });

  test.serial('a range with what is no day is refused', async (t) => {
    const store = await fill();
    const refusal = { code: 'BAD_DATE', message: '“2021-02-30” is no day: expected YYYY-MM-DD.' };
    await t.throwsAsync(async () => store.count('statement', { time: { from: '2021-02-30' } }), refusal);
    await t.throwsAsync(
      async () => store.list('article', { filter: { publishedOn: { to: '2021-02-30' } } }),
      refusal,
    );
    await t.throwsAsync(async () => store.timeline({ filter: { time: { to: '2021-02-30' } } }), refusal);
  });
}
