import test from 'ava';
import { sql } from 'kysely';
import { makeDossier } from '../conformance/corpus.ts';
import { filters, pairs } from '../conformance/lists.ts';
import { orderFields } from '../contract/orders.ts';
import type { ListRequest, Lists } from '../contract/store.ts';
import type { Bindings, Prepared } from '../sql/prepared.ts';
import { connect } from './connect.ts';
import type { Runner } from './runner.ts';
import { SqliteStore } from './sqlite-store.ts';
import { isScan, isSort } from './testing/plan-details.ts';

/** A store that tells, after each question, how SQLite went about it. */
function explained() {
  const runner = connect(':memory:');
  const store = new SqliteStore(runner);
  store.import(makeDossier('aa', 1, { articles: 9, statements: 12, events: 40, actors: 16 }));
  const asked: Array<{ query: Prepared<unknown>; bindings: Bindings | undefined }> = [];
  const { all, get } = runner;
  runner.all = function <Row>(this: Runner, query: Prepared<Row>, bindings?: Bindings): Row[] {
    asked.push({ query, bindings });
    return all.call(this, query, bindings) as Row[];
  };
  runner.get = function <Row>(this: Runner, query: Prepared<Row>, bindings?: Bindings): Row | undefined {
    asked.push({ query, bindings });
    return get.call(this, query, bindings) as Row | undefined;
  };
  const explain = (ask: () => unknown): string[] => {
    asked.length = 0;
    ask();
    return asked.splice(0).flatMap(({ query, bindings }) => {
      const plan: Prepared<{ detail: string }> = {
        ...query,
        sql: `explain query plan ${query.sql}`,
        row: { detail: '' },
      };
      return all.call(runner, plan, bindings).map((row) => String(Reflect.get(Object(row), 'detail')));
    });
  };
  return { store, explain };
}

const types = Object.keys(filters) as Array<keyof Lists>;

function requests<T extends keyof Lists>(type: T): Array<ListRequest<T>> {
  const conditions: ReadonlyArray<Lists[T]['filter'] | undefined> = [undefined, ...filters[type]];
  const fields = Object.keys(orderFields[type]) as Array<NonNullable<ListRequest<T>['orderBy']>['field']>;
  return conditions.flatMap((filter) =>
    fields.flatMap((field) => [
      { filter, orderBy: { field, direction: 'ASC' as const } },
      { filter, orderBy: { field, direction: 'DESC' as const }, last: 20 },
    ]),
  );
}

for (const type of types) {
  test(`no page of type ${type} reads a table from end to end, under any filter, in any ordering`, (t) => {
    const { store, explain } = explained();
    for (const request of requests(type)) {
      const about = JSON.stringify(request);
      const pages = explain(() => {
        const { edges } = store.list(type, request);
        const cursor = edges[0]?.cursor;
        store.list(type, { ...request, ...(request.last ? { before: cursor } : { after: cursor }) });
      });
      t.deepEqual(pages.filter(isScan), [], about);
      t.true(pages.length > 0, about);
      if (request.filter === undefined) t.deepEqual(pages.filter(isSort), [], about);
      else t.deepEqual(explain(() => store.count(type, request.filter)).filter(isScan), [], about);
    }
  });
}

test('no page of statements under several conditions reads a table from end to end', (t) => {
  const { store, explain } = explained();
  for (const filter of pairs) {
    const about = JSON.stringify(filter);
    t.deepEqual(explain(() => store.list('statement', { filter })).filter(isScan), [], about);
    t.deepEqual(explain(() => store.count('statement', filter)).filter(isScan), [], about);
  }
});

test('under one filter, statements come from an index in their first ordering', (t) => {
  const { store, explain } = explained();
  const sorted: readonly Lists['statement']['filter'][] = [
    { article: 'aa-article-2' },
    { speaker: 'aa-actor-3' },
    { addressee: 'aa-actor-5' },
    { via: 'aa-actor-3' },
    { during: 'aa-event-1' },
    { about: { topic: 'aa-topic-1' } },
    { form: ['DIRECT'] },
    { act: ['THREATEN'] },
    { certainty: ['CERTAIN'] },
    { polarity: ['NEGATIVE'] },
    { channel: ['CALL'] },
  ];
  for (const filter of sorted)
    t.deepEqual(
      explain(() => store.list('statement', { filter })).filter(isSort),
      [],
      JSON.stringify(filter),
    );
  const orderBy = { field: 'SAID_ON', direction: 'DESC' } as const;
  for (const filter of [
    { speaker: 'aa-actor-3' },
    { during: 'aa-event-1' },
    { about: { actor: 'aa-actor-1' } },
  ])
    t.deepEqual(explain(() => store.list('statement', { filter, orderBy })).filter(isSort), []);
});

test('nothing else that is asked reads a table from end to end', (t) => {
  const { store, explain } = explained();
  const questions: Readonly<Record<string, () => unknown>> = {
    find: () => store.find('statement', 'aa-article-1/s1'),
    search: () => store.search({ query: 'otan' }),
    countSearch: () => store.countSearch({ query: 'otan' }),
    timeline: () => store.timeline({}),
    'timeline of an actor': () => store.timeline({ filter: { actor: 'aa-actor-1' } }),
    countTimeline: () => store.countTimeline({ article: 'aa-article-1' }),
    notesOn: () => store.notesOn({ actor: 'aa-actor-1' }),
    'notes of an article': () => store.notesOn({ article: 'aa-article-1' }),
    conflictsOf: () => store.conflictsOf({ event: 'aa-event-1' }),
    'conflicts of an article': () => store.conflictsOf({ article: 'aa-article-1' }),
    alsoOf: () => store.alsoOf('aa-article-1/s1'),
    'timeline of a dossier': () => store.timeline({ filter: { dossier: 'aa' } }),
    'page of dossiers': () => store.listDossiers({ orderBy: { field: 'IMPORTED_AT', direction: 'DESC' } }),
    'page of dossiers after a cursor': () =>
      store.listDossiers({ last: 1, before: store.listDossiers({}).edges[0]?.cursor }),
    findDossier: () => store.findDossier('aa'),
    dossiersOf: () => store.dossiersOf('actor', 'aa-actor-1'),
    'dossiers of a statement': () => store.dossiersOf('statement', 'aa-article-1/s1'),
    backing: () => store.backing('aa-article-1'),
    export: () => store.export('aa'),
    'import again': () =>
      store.import(makeDossier('aa', 5, { articles: 8, statements: 9, events: 30, actors: 10 })),
  };
  for (const [name, ask] of Object.entries(questions)) {
    const plan = explain(ask);
    t.true(plan.length > 0, name);
    t.deepEqual(plan.filter(isScan), [], name);
  }
});

test('dossiers and the log come in the order of an index', (t) => {
  const { store, explain } = explained();
  for (const field of ['SLUG', 'IMPORTED_AT'] as const) {
    const plan = explain(() => store.listDossiers({ orderBy: { field, direction: 'DESC' } }));
    t.deepEqual(plan.filter(isSort), [], field);
  }
  t.deepEqual(
    explain(() => store.log({ first: 1 })),
    ['SCAN log'],
  );
  const cursor = store.log({ first: 1 }).edges[0]?.cursor;
  t.deepEqual(
    explain(() => store.log({ first: 1, after: cursor })),
    ['SEARCH log USING INTEGER PRIMARY KEY (rowid<?)'],
  );
});

test('a scan would be noticed', (t) => {
  const { explain } = explained();
  const runner = connect(':memory:');
  const plan = runner
    .all(
      runner.prepare(
        sql<{ detail: string }>`explain query plan select * from statement as r where r.ordinal = 3`,
      ),
    )
    .map(({ detail }) => detail);
  t.deepEqual(plan.filter(isScan), ['SCAN r']);
  t.deepEqual(
    explain(() => undefined),
    [],
  );
});
