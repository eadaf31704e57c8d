import { DatabaseSync } from 'node:sqlite';
import test from 'ava';
import { testAmendments } from '../conformance/amendments.ts';
import { testBareArticles } from '../conformance/bare-articles.ts';
import { makeDossier } from '../conformance/corpus.ts';
import { testImports } from '../conformance/imports.ts';
import { filters, testLists } from '../conformance/lists.ts';
import { testOperations } from '../conformance/operations.ts';
import { testPages } from '../conformance/pages.ts';
import { testRelations } from '../conformance/relations.ts';
import { testSearches } from '../conformance/searches.ts';
import { testStories } from '../conformance/stories.ts';
import { testStreams } from '../conformance/streams.ts';
import { testTimelines } from '../conformance/timelines.ts';
import { orderFields } from '../contract/orders.ts';
import type { ListRequest, Lists } from '../contract/store.ts';
import { open } from '../open.ts';
import type { Bindings, Prepared } from '../sql/prepared.ts';
import { connect } from './connect.ts';
import type { Runner } from './runner.ts';
import { SqliteStore } from './sqlite-store.ts';
import { isScan, isSort } from './testing/plan-details.ts';

/** All that any store of this file has prepared: what is asked anew tomorrow is looked at by itself. */
const prepared = new Set<string>();
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (this: DatabaseSync, sql, ...more) {
  prepared.add(sql);
  return prepare.call(this, sql, ...more);
};

const openInMemory = () => open(':memory:');
testLists(openInMemory);
testPages(openInMemory);
testSearches(openInMemory);
testTimelines(openInMemory);
testRelations(openInMemory);
testImports(openInMemory);
testStreams(openInMemory);
testBareArticles(openInMemory);
testStories(openInMemory);
testOperations(openInMemory);
testAmendments(openInMemory);

/** A store that takes every condition for one that holds very many records, as it would be in a large one. */
function seeminglyLarge(): SqliteStore {
  const runner = connect(':memory:');
  const { get } = runner;
  runner.get = function <Row>(this: Runner, query: Prepared<Row>, bindings?: Bindings): Row | undefined {
    const row = get.call(this, query, bindings) as Row | undefined;
    const counts = query.sql.includes('(select 1 from') && bindings?.limit !== undefined;
    return counts ? ({ count: bindings.limit } as Row) : row;
  };
  const store = new SqliteStore(runner);
  store.import(makeDossier('aa', 1, { articles: 9, statements: 12, events: 40, actors: 16 }));
  return store;
}

for (const type of Object.keys(filters) as Array<keyof Lists>) {
  test(`pages of type ${type} are asked for as in a large store`, (t) => {
    t.notThrows(() => askAll(seeminglyLarge(), type));
  });
}

function askAll<T extends keyof Lists>(store: SqliteStore, type: T): void {
  const alone = filters[type];
  const both = alone.flatMap((one, i) => alone.slice(i + 1).map((other) => ({ ...other, ...one })));
  const fields = Object.keys(orderFields[type]) as Array<NonNullable<ListRequest<T>['orderBy']>['field']>;
  for (const filter of [undefined, ...alone, ...both]) {
    store.count(type, filter);
    for (const field of fields) {
      for (const direction of ['ASC', 'DESC'] as const) {
        const request = { filter, orderBy: { field, direction } };
        const cursor = store.list(type, { ...request, first: 1 }).edges[0]?.cursor;
        store.list(type, { ...request, first: 1, after: cursor });
        store.list(type, { ...request, last: 1, before: cursor });
      }
    }
  }
}

function plansOf(statements: Iterable<string>): Array<{ readonly sql: string; readonly details: string[] }> {
  const runner = connect(':memory:');
  return Array.from(statements, (sql) => {
    // A plan needs no values; a store has no statistics, so that its size changes no plan.
    const query: Prepared<{ detail: string }> = { sql: `explain query plan ${sql}`, parameters: [] };
    return { sql, details: runner.all(query).map(({ detail }) => detail) };
  });
}

const explainable = (sql: string) => /^\s*(?:select|insert|update|delete|with)\b/i.test(sql);

test.after('nothing that was asked reads a table from end to end', (t) => {
  const asked = [...prepared].filter(explainable);
  t.true(asked.length > 500, `${asked.length}`);
  const scanned = plansOf(asked)
    .filter(({ details }) => details.some(isScan))
    .map(({ sql, details }) => `${sql} -- ${details.filter(isScan).join()}`);
  t.deepEqual(scanned, []);
});

test('a scan and a sort would be noticed among them', (t) => {
  const [scan, sort] = plansOf([
    'select * from statement as r where r.ordinal = ?',
    'select * from statement as r where r.form = ? order by r.latest',
  ]);
  t.deepEqual(scan?.details.filter(isScan), ['SCAN r']);
  t.is(sort?.details.filter(isSort).length, 1);
});
