import type { Actor, Article, Event, Statement } from '@depeche/model';
import { sql } from 'kysely';
import type { Page } from '../contract/page.ts';
import type { SearchHit, SearchRequest, SearchType } from '../contract/store.ts';
import { number } from '../lists/definition.ts';
import { cursorBindings, cursorValues, type KeyValue, writeCursor } from '../page/cursor.ts';
import { readPageRequest } from '../page/page-request.ts';
import { toPage } from '../page/to-page.ts';
import { slot } from '../sql/slot.ts';
import { fieldsOf } from '../words/fields.ts';
import { highlight } from '../words/highlight.ts';
import { matchExpression } from '../words/match-expression.ts';
import { readQuery, type Term } from '../words/query.ts';
import { composeSearch, MANY, nameOfSearch } from './compose-search.ts';
import type { Runner } from './runner.ts';

const LIST = 'search';
const ORDER = [number('rank'), number('id')];
const TYPES: readonly SearchType[] = ['article', 'actor', 'statement', 'event'];

/** A page of what a search finds, best first. */
export function searchPage(runner: Runner, request: SearchRequest): Page<SearchHit> {
  const page = readPageRequest(request);
  const [from, to] = cursorValues(page, LIST, ORDER);
  const terms = readQuery(request.query);
  const types = typesOf(request);
  if (types.length === 0) return { edges: [], hasNextPage: false, hasPreviousPage: false };
  const match = matchExpression(terms);
  const rows = runner.reading(() => {
    const weighed = types.map((type) => ({ type, isMany: countUpTo(runner, type, match, MANY + 1) > MANY }));
    const shape = { types: weighed, isBackward: page.isBackward, from, to };
    const query = runner.once(nameOfSearch(shape), () => composeSearch(shape));
    const cursors = { ...cursorBindings('from', from), ...cursorBindings('to', to) };
    return runner.all(query, { match, ...cursors, limit: page.size + 1 });
  });
  return toPage(rows, page, ({ type, json, rank, id }) => ({
    node: toHit(type, json, terms),
    cursor: writeCursor(LIST, [rank, id] satisfies KeyValue[]),
  }));
}

/** How many records a search finds. */
export function countSearch(runner: Runner, request: Pick<SearchRequest, 'query' | 'types'>): number {
  const match = matchExpression(readQuery(request.query));
  const types = typesOf(request);
  if (types.length === 0) return 0;
  const query = runner.once(`count search ${types.join()}`, () => {
    const counts = types.map((type) => {
      const words = sql.table(`${type}_words`);
      return sql`(select count(*) from ${words} where ${words} match ${slot('match')})`;
    });
    return sql<{ count: number }>`select ${sql.join(counts, sql` + `)} as count`;
  });
  return runner.get(query, { match })?.count ?? 0;
}

function typesOf({ types }: Pick<SearchRequest, 'types'>): readonly SearchType[] {
  return TYPES.filter((type) => types?.includes(type) ?? true);
}

function countUpTo(runner: Runner, type: SearchType, match: string, limit: number): number {
  const query = runner.once(`count few ${type}`, () => {
    const words = sql.table(`${type}_words`);
    return sql<{ count: number }>`select count(*) as count from
      (select 1 from ${words} where ${words} match ${slot('match')} limit ${slot('limit')})`;
  });
  return runner.get(query, { match, limit })?.count ?? 0;
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
