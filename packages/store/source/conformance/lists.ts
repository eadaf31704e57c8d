import test from 'ava';
import { type OrderField, orderFields } from '../contract/orders.ts';
import type { Lists, Store } from '../contract/store.ts';
import { makeDossier } from './corpus.ts';
import type { OpenStore } from './open-store.ts';
import { compareKeys, oracleOf } from './oracle.ts';
import { walk } from './walk.ts';

const DOSSIERS = [
  makeDossier('aa', 1, { articles: 9, statements: 12, events: 40, actors: 16 }),
  makeDossier('aa-b', 2, { articles: 7, statements: 10, events: 30, actors: 12 }),
];
const ORACLE = oracleOf(DOSSIERS);

/** Filters of which each has one condition that some records fulfil and some do not, by type of record. */
export const filters: { readonly [T in keyof Lists]: readonly Lists[T]['filter'][] } = {
  article: [
    { dossier: 'aa' },
    { query: 'menace' },
    { language: 'fr' },
    { publishedOn: { from: '2021-11-02' } },
    { actor: 'aa-actor-3' },
    { event: 'aa-event-4' },
    { place: 'aa-b-place-1' },
    { topic: 'aa-topic-0' },
  ],
  actor: [
    { dossier: 'aa-b' },
    { article: 'aa-article-2' },
    { kind: ['PERSON', 'STATE'] },
    { query: 'nom' },
    { query: 'sur*' },
  ],
  statement: [
    { dossier: 'aa' },
    { article: 'aa-article-2' },
    { speaker: 'aa-actor-3' },
    { addressee: 'aa-actor-5' },
    { via: 'aa-actor-3' },
    { during: 'aa-event-1' },
    { event: 'aa-event-1' },
    { about: { actor: 'aa-actor-1' } },
    { about: { event: 'aa-event-2' } },
    { about: { place: 'aa-place-1' } },
    { about: { topic: 'aa-b-topic-1' } },
    { form: ['DIRECT', 'MIXED'] },
    { act: ['THREATEN'] },
    { certainty: ['CERTAIN', 'POSSIBLE'] },
    { polarity: ['NEGATIVE'] },
    { channel: ['CALL', 'BRIEFING'] },
    { time: { from: '2021-12-01', to: '2021-12-31' } },
    { query: 'otan' },
    { query: 'fronti*' },
  ],
  event: [
    { dossier: 'aa' },
    { article: 'aa-article-1' },
    { participant: 'aa-actor-2' },
    { place: 'aa-place-0' },
    { type: ['CONSULT', 'REQUEST'] },
    { mode: ['meet'] },
    { status: ['PLANNED', 'HYPOTHETICAL'] },
    { time: { to: '2021-06-30' } },
    { query: 'cœur' },
  ],
  place: [{ dossier: 'aa' }, { article: 'aa-article-1' }, { query: 'place' }],
  topic: [{ dossier: 'aa' }, { article: 'aa-article-1' }, { query: 'topic' }],
  conflict: [{ dossier: 'aa-b' }, { article: 'aa-article-1' }, { query: 'both' }],
  mention: [{ article: 'aa-b-article-1' }, { of: { actor: 'aa-actor-4' } }, { kind: ['NAME', 'TITLE'] }],
};

/** Pairs of conditions, which have to hold at once. */
export const pairs: readonly Lists['statement']['filter'][] = [
  { dossier: 'aa-b', form: ['DIRECT', 'INDIRECT'] },
  { dossier: 'aa', article: 'aa-article-2' },
  { dossier: 'aa-b', article: 'aa-article-2' },
  { dossier: 'aa', query: 'otan' },
  { dossier: 'aa', speaker: 'aa-actor-3' },
  { article: 'aa-article-2', form: ['DIRECT', 'INDIRECT'] },
  { speaker: 'aa-actor-3', time: { from: '2021-12-01', to: '2021-12-31' } },
  { channel: ['CALL'], query: 'otan' },
  { about: { topic: 'aa-topic-1' }, query: 'men* otan' },
  { event: 'aa-event-1', polarity: ['POSITIVE'] },
  { form: ['MIXED'], act: ['ASSERT', 'REQUEST', 'REJECT'] },
  { about: { topic: 'aa-topic-1' }, via: 'aa-actor-2' },
];

/** Every filter, ordering and direction of every list, compared with what plain loops over all records give. */
export function testLists(open: OpenStore): void {
  for (const type of typesOf(filters)) {
    test.serial(
      `the list of type ${type} is the same forwards and backwards, in every ordering and under every filter`,
      async (t) => {
        const store = await fill(open);
        const conditions: readonly Lists[typeof type]['filter'][] = [{}, ...filters[type]];
        let found = 0;
        for (const filter of type === 'statement' ? [...conditions, ...pairs] : conditions) {
          const records = ORACLE.records[type].filter((record) => holds(type, record, filter));
          t.is(await store.count(type, filter), records.length, JSON.stringify(filter));
          found += records.length > 0 ? 1 : 0;
          for (const field of fieldsOf(type)) {
            for (const direction of ['ASC', 'DESC'] as const) {
              const expected = sorted(type, records, field, direction);
              const about = `${JSON.stringify(filter)} ${field} ${direction}`;
              const orderBy = { field, direction };
              const forwards = await walk((page) => store.list(type, { ...page, filter, orderBy }), 7, false);
              t.deepEqual(forwards, expected, about);
              const backwards = await walk((page) => store.list(type, { ...page, filter, orderBy }), 5, true);
              t.deepEqual(backwards, expected, `${about} backwards`);
            }
          }
        }
        t.true(found > conditions.length / 2, 'most filters hold some records');
        await store.close();
      },
    );
  }

  test.serial('a list without an order is in the first of its orderings', async (t) => {
    const store = await fill(open);
    const { edges } = await store.list('actor', { first: 100 });
    const expected = sorted('actor', ORACLE.records.actor, 'NAME', 'ASC');
    t.deepEqual(
      edges.map(({ node }) => node),
      expected,
    );
  });

  test.serial('an unknown slug and an empty list of values hold nothing', async (t) => {
    const store = await fill(open);
    t.deepEqual((await store.list('statement', { filter: { speaker: 'nobody' } })).edges, []);
    t.is(await store.count('statement', { speaker: 'nobody' }), 0);
    t.deepEqual((await store.list('statement', { filter: { form: [] } })).edges, []);
    t.is(await store.count('statement', { form: [] }), 0);
    t.is(await store.count('article', { topic: 'nothing' }), 0);
  });

  test.serial('conditions that are null are left out', async (t) => {
    const store = await fill(open);
    t.is(await store.count('statement', { speaker: null, form: null, time: null, query: null }), 178);
  });

  test.serial('a cursor whose record has gone still says where the list goes on', async (t) => {
    const store = await fill(open);
    const orderBy = { field: 'SLUG', direction: 'ASC' } as const;
    const before = await store.list('actor', { orderBy, first: 2 });
    const cursor = before.edges[1]?.cursor;
    const next = await store.list('actor', { orderBy, first: 1, after: cursor });
    const [dossier] = DOSSIERS;
    const gone = before.edges[1]?.node.slug;
    if (dossier) await store.import(withoutActor(dossier, gone ?? ''));
    t.is(await store.find('actor', gone ?? ''), undefined);
    const again = await store.list('actor', { orderBy, first: 1, after: cursor });
    t.is(again.edges[0]?.node.slug, next.edges[0]?.node.slug);
  });
}

async function fill(open: OpenStore): Promise<Store> {
  const store = await open();
  for (const dossier of DOSSIERS) await store.import(dossier);
  return store;
}

function withoutActor(dossier: (typeof DOSSIERS)[number], slug: string): (typeof DOSSIERS)[number] {
  const keep = dossier.actors.filter((actor) => actor.slug !== slug);
  const others = keep.map((actor) => ({ ...actor, memberOf: [] }));
  return { ...dossier, actors: others, statements: [], events: [], mentions: [], notes: [], conflicts: [] };
}

function typesOf(lists: typeof filters): ReadonlyArray<keyof Lists> {
  return Object.keys(lists).filter((type): type is keyof Lists => type in lists);
}

function fieldsOf<T extends keyof Lists>(type: T): OrderField<T>[] {
  return Object.keys(orderFields[type]) as OrderField<T>[];
}

function holds<T extends keyof Lists>(
  type: T,
  record: Lists[T]['record'],
  filter: Lists[T]['filter'],
): boolean {
  return ORACLE.holds[type](record, filter);
}

function sorted<T extends keyof Lists>(
  type: T,
  records: readonly Lists[T]['record'][],
  field: string,
  direction: 'ASC' | 'DESC',
): Lists[T]['record'][] {
  const keyOf = ORACLE.keys[type][field] ?? (() => []);
  const ordered = records
    .map((record) => ({ record, key: keyOf(record) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ record }) => record);
  return direction === 'ASC' ? ordered : ordered.reverse();
}
