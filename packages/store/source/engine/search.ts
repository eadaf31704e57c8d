import type { Actor, Article, Event, Statement } from '@depeche/model';
import { sql } from 'kysely';
import type { Page } from '../contract/page.ts';
import type { SearchHit, SearchRequest, SearchType } from '../contract/store.ts';
import { number } from '../lists/definition.ts';
import { cursorBindings, cursorValues, type KeyValue, writeCursor } from '../page/cursor.ts';
import { readPageRequest } from '../page/page-request.ts';
import { toPage } from '../page/to-page.ts';
import type { Bindings } from '../sql/prepared.ts';
import { slot } from '../sql/slot.ts';
import { fieldsOf } from '../words/fields.ts';
import { highlight } from '../words/highlight.ts';
import { readQuery, type Term } from '../words/query.ts';
import { composeSearch, found, MANY, nameOfSearch } from './compose-search.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

const LIST = 'search';
const ORDER = [number('rank'), number('id')];
const TYPES: readonly SearchType[] = ['article', 'actor', 'statement', 'event'];

/** A page of what a search finds, best first. */
export function* searchPage(runner: Runner, request: SearchRequest): Steps<Page<SearchHit>> {
  const page = readPageRequest(request);
  const [from, to] = cursorValues(page, LIST, ORDER);
  const terms = readQuery(request.query);
  const types = typesOf(request);
  if (types.length === 0) return { edges: [], hasNextPage: false, hasPreviousPage: false };
  const match = matchBindings(runner, terms);
  const rows = yield* runner.reading(function* () {
    const weighed = [];
    for (const type of types)
      weighed.push({ type, isMany: (yield* countUpTo(runner, type, match, MANY + 1)) > MANY });
    const shape = { types: weighed, isBackward: page.isBackward, from, to };
    const query = runner.once(nameOfSearch(shape), () => composeSearch(shape, runner.dialect.words));
    const cursors = { ...cursorBindings('from', from), ...cursorBindings('to', to) };
    return yield* runner.all(query, { ...match, ...cursors, limit: page.size + 1 });
  });
  return toPage(rows, page, ({ type, json, rank, id }) => ({
    node: toHit(type, json, terms),
    cursor: writeCursor(LIST, [rank, id] satisfies KeyValue[]),
  }));
}

/** How many records a search finds. */
export function* countSearch(runner: Runner, request: Pick<SearchRequest, 'query' | 'types'>): Steps<number> {
  const match = matchBindings(runner, readQuery(request.query));
  const types = typesOf(request);
  if (types.length === 0) return 0;
  const query = runner.once(`count search ${types.join()}`, () => {
    const counts = types.map((type) => {
      const words = sql.table(`${type}_words`);
      return sql`(select count(*) from ${words} where ${found(runner.dialect.words, type)})`;
    });
    return sql<{ count: number }>`select ${sql.join(counts, sql` + `)} as count`;
  });
  return (yield* runner.get(query, match))?.count ?? 0;
}

function typesOf({ types }: Pick<SearchRequest, 'types'>): readonly SearchType[] {
  return TYPES.filter((type) => types?.includes(type) ?? true);
}

function* countUpTo(runner: Runner, type: SearchType, match: Bindings, limit: number): Steps<number> {
  const query = runner.once(`count few ${type}`, () => {
    const words = sql.table(`${type}_words`);
    return sql<{ count: number }>`select count(*) as count from
      (select 1 from ${words} where ${found(runner.dialect.words, type)} limit ${slot('limit')}) as q`;
  });
  return (yield* runner.get(query, { ...match, limit }))?.count ?? 0;
}

/** The values of a search as the slots of a query: `match0`, … */
function matchBindings({ dialect }: Runner, terms: readonly Term[]): Bindings {
  return Object.fromEntries(dialect.words.valuesOf(terms).map((value, i) => [`match${i}`, value]));
}

function toHit(type: SearchType, json: string, terms: readonly Term[]): SearchHit {
  // The store's JSON is the record that went in.
  switch (type) {
    case 'article': {
      const record = JSON.parse(json) as Article;
      return { type, record, highlights: highlight(fieldsOf(type, record), terms) };
    }
    case 'actor': {
      const record = JSON.parse(json) as Actor;
      return { type, record, highlights: highlight(fieldsOf(type, record), terms) };
    }
    case 'statement': {
      const record = JSON.parse(json) as Statement;
      return { type, record, highlights: highlight(fieldsOf(type, record), terms) };
    }
    case 'event': {
      const record = JSON.parse(json) as Event;
      return { type, record, highlights: highlight(fieldsOf(type, record), terms) };
    }
  }
}
