import type { Client } from '@urql/core';
import type { Operation } from '../../client/operation.ts';
import { type ListWindow, unread, wishFor, withPage } from '../lists/list-window.ts';
import type { ListData, ListRow } from '../lists/section.ts';
import { sections } from '../lists/sections.ts';
import type { ArticleEvent, ArticleStatement, ArticleText } from '../records/article/query.ts';
import { parseRoute, type Route } from '../route/route.ts';
import { isRecordSection, isSectionName } from '../route/section-names.ts';
import { createLoads, type Load, type Outcome } from './loads.ts';
import { type Problem, passes, problemOf, strange } from './problem.ts';
import { type AnyRecord, recordQueries, type Stats, statsQuery } from './queries.ts';

/** Where the records of an article stand in its text. */
export interface ArticleMarks {
  readonly statements: readonly ArticleStatement[];
  readonly events: readonly ArticleEvent[];
}

/** What the program knows of the store, and how it comes to know more. Nothing here waits. */
export interface Data {
  stats(): Load<Stats>;
  list(route: Route): Load<ListWindow<ListRow>>;
  record(route: Route): Load<AnyRecord | null>;
  text(article: string): Load<ArticleText | null>;
  marks(article: string): Load<ArticleMarks>;
  /** Why the last thing that was asked for could not be loaded; undefined where all is well. */
  trouble(): Problem | undefined;

  wantStats(): void;
  /** Loads what is missing of the rows from `from` to `to`. */
  wantList(route: Route, from: number, to: number): void;
  wantRecord(route: Route): void;
  /** As `wantRecord`, for the record beside a moving cursor. */
  wantLiveRecord(route: Route): void;
  wantText(article: string): void;
  wantMarks(article: string): void;
  /** Loads anew, now. */
  reload(): void;
  close(): void;
}

/** The wait before another attempt, in milliseconds: twice as long each time, up to half a minute. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

export function createData(connect: () => Client, onChange: () => void): Data {
  let client = connect();
  let trouble: Problem | undefined;
  let attempts = 0;
  let timer: NodeJS.Timeout | undefined;

  const loads = createLoads(onChange, (outcome) => {
    if ('value' in outcome) recover();
    else fail(outcome.problem);
  });

  /** What was not to be had may be there again as well, so it is asked for at once. */
  function recover(): void {
    trouble = undefined;
    if (timer === undefined) {
      attempts = 0;
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    loads.nextRound(false);
  }

  function fail(problem: Problem): void {
    trouble = problem;
    if (timer !== undefined || !passes(problem)) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        loads.nextRound(false);
        onChange();
      },
      Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempts++),
    );
  }

  async function ask<D>(
    operation: Operation<D>,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Outcome<D>> {
    const { data, error } = await client.query<D>(operation.text, variables).toPromise();
    if (error) return { problem: problemOf(error) };
    if (data === undefined || data === null) return { problem: strange('nonsense') };
    return { value: data };
  }

  const loadRecord = (route: Route) => async (): Promise<Outcome<AnyRecord | null>> => {
    const { section, slug } = parseRoute(route);
    if (!isRecordSection(section)) return { value: null };
    const operation: Operation<{ readonly record: AnyRecord | null }> = recordQueries[section];
    return part(await ask(operation, { slug }), ({ record }) => record);
  };

  // What is kept under a key was put there by the loader of the same key, so its type is known.
  const get = <Value>(key: string) => loads.get(key) as Load<Value>;

  return {
    stats: () => get('stats'),
    list: (route) => get(`list ${route}`),
    record: (route) => get(`record ${withoutParameters(route)}`),
    text: (article) => get(`text ${article}`),
    marks: (article) => get(`marks ${article}`),
    trouble: () => trouble,

    wantStats: () => loads.want('stats', async () => part(await ask(statsQuery, {}), ({ stats }) => stats)),
    wantList(route, from, to) {
      const { section, parameters } = parseRoute(route);
      if (!isSectionName(section)) return;
      const { operation, variables, rows } = sections[section];
      const own = variables(parameters);
      if (own === undefined) return;
      const key = `list ${route}`;
      const isEnough = (value: unknown) => wishFor(value as ListWindow<ListRow>, from, to) === undefined;
      const load = async (value: unknown) => {
        const window = (value ?? unread) as ListWindow<ListRow>;
        const wish = wishFor(window, from, to) ?? { first: 1 };
        const isCounted = window.total === undefined;
        const outcome = await ask(operation, { ...own, ...wish, isCounted });
        return 'value' in outcome ? { value: withPage(window, wish, pageOf(outcome.value, rows)) } : outcome;
      };
      // A search is asked for anew with every letter.
      if (section === 'search') loads.wantLive('search', key, load, isEnough);
      else loads.want(key, load, isEnough);
    },
    wantRecord: (route) => loads.want(`record ${withoutParameters(route)}`, loadRecord(route)),
    wantLiveRecord: (route) =>
      loads.wantLive('record', `record ${withoutParameters(route)}`, loadRecord(route)),
    wantText: (article) =>
      loads.want(`text ${article}`, async () =>
        part(await ask(recordQueries.articleText, { slug: article }), ({ record }) => record),
      ),
    wantMarks: (article) =>
      loads.want(`marks ${article}`, async () => {
        const statements = await askAll(ask, recordQueries.articleStatements, article);
        if ('problem' in statements) return statements;
        const events = await askAll(ask, recordQueries.articleEvents, article);
        if ('problem' in events) return events;
        return { value: { statements: statements.value, events: events.value } };
      }),
    reload() {
      client = connect();
      clearTimeout(timer);
      timer = undefined;
      loads.nextRound(true);
      onChange();
    },
    close() {
      clearTimeout(timer);
      loads.close();
    },
  };
}

function withoutParameters(route: Route): Route {
  return route.split('?')[0] ?? route;
}

/** The part of an answer that was asked for; an answer without it is that of another version. */
function part<Whole, Part>(outcome: Outcome<Whole>, of: (whole: Whole) => Part): Outcome<Part> {
  if ('problem' in outcome) return outcome;
  const value = of(outcome.value);
  return value === undefined ? { problem: strange('version') } : { value };
}

function pageOf(data: ListData, rows: (data: ListData) => readonly ListRow[]) {
  const { pageInfo, totalCount } = data.list;
  return { rows: rows(data), totalCount, ...pageInfo };
}

interface WholeList<Node> {
  readonly list: {
    readonly nodes: readonly Node[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

type Ask = <D>(operation: Operation<D>, variables: Readonly<Record<string, unknown>>) => Promise<Outcome<D>>;

/** No article has so many pages of a hundred records; a server that goes on after them has lost count. */
const MOST_PAGES = 300;

/** Every record of an article, page after page. */
async function askAll<Node>(
  ask: Ask,
  operation: Operation<WholeList<Node>>,
  slug: string,
): Promise<Outcome<readonly Node[]>> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const outcome: Outcome<WholeList<Node>> = await ask(operation, { slug, first: 100, after });
    if ('problem' in outcome) return outcome;
    const { list }: WholeList<Node> = outcome.value;
    nodes.push(...list.nodes);
    if (!list.pageInfo.hasNextPage || list.pageInfo.endCursor === null) return { value: nodes };
    after = list.pageInfo.endCursor;
  }
  return { problem: strange('long') };
}
