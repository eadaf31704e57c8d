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
import type { Runner } from './runner.ts';

const LIST = 'search';
const ORDER = [number('rank'), number('id')];
const TYPES: readonly SearchType[] = ['article', 'actor', 'statement', 'event'];

/** Words by which a record is called count for ten times those that stand in it. */
const WEIGHTS = sql`10.0, 1.0`;

type Hit = { readonly type: SearchType; readonly json: string; readonly rank: number; readonly id: number };

/** A page of what a search finds, best first. */
export function searchPage(runner: Runner, request: SearchRequest): Page<SearchHit> {
  const page = readPageRequest(request);
  const [from, to] = cursorValues(page, LIST, ORDER);
  const terms = readQuery(request.query);
  const types = typesOf(request);
  if (types.length === 0) return { edges: [], hasNextPage: false, hasPreviousPage: false };
  const name = `search ${types.join()} ${page.isBackward} ${from !== undefined} ${to !== undefined}`;
  const query = runner.once(name, () =>
    composeSearch(types, page.isBackward, from !== undefined, to !== undefined),
  );
  const rows = runner.all(query, {
    match: matchExpression(terms),
    ...cursorBindings('from', from),
    ...cursorBindings('to', to),
    limit: page.size + 1,
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

function composeSearch(types: readonly SearchType[], isBackward: boolean, hasFrom: boolean, hasTo: boolean) {
  const direction = isBackward ? sql`desc` : sql`asc`;
  const beyond = (cursor: string, sign: string) =>
    sql`and (rank, id) ${sql.raw(sign)} (${slot(`${cursor}0`)}, ${slot(`${cursor}1`)})`;
  const from = hasFrom ? beyond('from', isBackward ? '<' : '>') : sql``;
  const to = hasTo ? beyond('to', isBackward ? '>' : '<') : sql``;
  const branches = types.map((type) => {
    const words = sql.table(`${type}_words`);
    return sql`select * from (select ${sql.lit(type)} as type, rank, id from
      (select rowid as id, bm25(${words}, ${WEIGHTS}) as rank from ${words} where ${words} match ${slot('match')})
      where 1 = 1 ${from} ${to} order by rank ${direction}, id ${direction} limit ${slot('limit')})`;
  });
  return sql<Hit>`select h.type, r.json, h.rank, h.id from (${sql.join(branches, sql` union all `)}) as h
    cross join record as r where r.id = h.id order by h.rank ${direction}, h.id ${direction} limit ${slot('limit')}`;
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
