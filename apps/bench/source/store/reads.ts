import { DatabaseSync } from 'node:sqlite';
import { openFile, type SqliteStore, type StatementFilter } from '@depeche/store';
import { compare, type Rounds, type Timed } from './compare.ts';
import { type BenchFilter, barePage, filtersOf } from './filters.ts';
import { findSamples, type Samples } from './samples.ts';

/** What a question took, beside the bare statement that reads the same rows, where there is one. */
interface Read {
  readonly name: string;
  readonly store: Timed;
  readonly bare?: Timed;
}

/** What two filters took together, and what the better of them takes alone; medians in microseconds. */
export interface Pair {
  readonly names: readonly [string, string];
  readonly together: number;
  readonly better: number;
}

/** What asking a store found out. */
export interface Reads {
  readonly statements: number;
  readonly reads: readonly Read[];
  readonly pairs: readonly Pair[];
  /** Which page the deep one is, from 1. */
  readonly deepPage: number;
}

/** How the questions are called on which a goal rests. */
export const titles = {
  first: 'page of 20',
  deep: 'the same, deep in the list',
  rare: 'search for a rare word',
  common: 'search for a common word',
  opening: 'opening the store',
  pageBy: (filter: string) => `page by ${filter}`,
} as const;

const PAGE = 20;
/** The page that is deep in the list, where there are so many. */
const DEEP = 10_000;
const ALL = { from: 'statement as w', where: 'w.position > ?' } as const;

/** Asks a store everything in turn with the bare statements; only reads it. */
export function readStore(path: string, rounds: Rounds, say: (line: string) => void): Reads {
  const store = openFile(path);
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    // As much as the store's own connection has.
    database.exec('pragma cache_size = -65536; pragma temp_store = memory');
    const { statement: statements } = store.stats();
    const samples = findSamples(database);
    const filters = filtersOf(samples);
    const deepPage = Math.min(DEEP, Math.max(1, Math.floor((0.9 * statements) / PAGE)));
    const reads: Read[] = [];
    const add = (name: string, ways: { store: (i: number) => unknown; bare?: (i: number) => unknown }) => {
      say(name);
      reads.push({ name, ...compare<'store' | 'bare'>(ways as Required<typeof ways>, rounds) });
    };
    addRecords(add, store, database);
    addPages(add, store, database, deepPage);
    for (const each of filters) add(titles.pageBy(each.name), filteredPage(each, store, database));
    for (const [name, act] of Object.entries(otherQuestions(store, path, samples))) add(name, { store: act });
    const pairs = readPairs(filters, reads, store, rounds, say);
    return { statements, reads, pairs, deepPage };
  } finally {
    database.close();
    store.close();
  }
}

type Add = (name: string, ways: { store: (i: number) => unknown; bare?: (i: number) => unknown }) => void;

function addRecords(add: Add, store: SqliteStore, database: DatabaseSync): void {
  const slugs = database
    .prepare('select slug from statement where id % 97 = 0 limit 5000')
    .all()
    .map(({ slug }) => String(slug));
  const slugOf = (i: number) => slugs[(i * 61) % slugs.length] ?? '';
  const bySlug = database.prepare(
    'select r.json from statement as t cross join record as r where t.slug = ? and r.id = t.id',
  );
  add('one record by slug', {
    store: (i) => store.find('statement', slugOf(i)),
    bare: (i) => bySlug.get(slugOf(i)),
  });
}

function addPages(add: Add, store: SqliteStore, database: DatabaseSync, deepPage: number): void {
  const after = database.prepare(barePage(ALL));
  const { cursor, position } = walkTo(store, database, (deepPage - 1) * PAGE);
  add(titles.first, { store: () => store.list('statement', { first: PAGE }), bare: () => after.all('') });
  add(titles.deep, {
    store: () => store.list('statement', { first: PAGE, after: cursor }),
    bare: () => after.all(position),
  });
}

/** The cursor and position of the statement at some place of the list. */
function walkTo(store: SqliteStore, database: DatabaseSync, place: number) {
  let cursor: string | undefined;
  for (let left = place; left > 0; left -= 100) {
    const { edges } = store.list('statement', { first: Math.min(left, 100), after: cursor });
    cursor = edges.at(-1)?.cursor;
  }
  const row = database
    .prepare('select position from statement order by position limit 1 offset ?')
    .get(Math.max(0, place - 1));
  return { cursor, position: place === 0 ? '' : String(row?.position) };
}

function filteredPage(each: BenchFilter, store: SqliteStore, database: DatabaseSync) {
  const { filter, bare } = each;
  const ours = () => store.list('statement', { filter, first: PAGE });
  if (!bare) return { store: ours };
  const statement = database.prepare(barePage(bare));
  return { store: ours, bare: () => statement.all(...bare.values) };
}

function otherQuestions(store: SqliteStore, path: string, samples: Samples): Record<string, () => unknown> {
  const { frequentSpeaker: speaker, commonWord, rareWord, month } = samples;
  const page = (filter: StatementFilter) => () => store.list('statement', { filter, first: PAGE });
  return {
    'page by two forms': page({ form: ['DIRECT', 'MIXED'] }),
    'page by speaker, latest first': () =>
      store.list('statement', {
        filter: { speaker },
        orderBy: { field: 'SAID_ON', direction: 'DESC' },
        first: PAGE,
      }),
    'timeline of a speaker': () => store.timeline({ filter: { actor: speaker }, first: PAGE }),
    'timeline of a month': () => store.timeline({ filter: { time: month }, first: PAGE }),
    'events of a participant': () => store.list('event', { filter: { participant: speaker }, first: PAGE }),
    'articles of an actor': () => store.list('article', { filter: { actor: speaker }, first: PAGE }),
    [titles.rare]: () => store.search({ query: rareWord, first: PAGE }),
    [titles.common]: () => store.search({ query: commonWord, first: PAGE }),
    'search for two common words': () =>
      store.search({ query: `${commonWord} ${rareWord.slice(0, 1)}*`, first: PAGE }),
    'count of all': () => store.count('statement'),
    'count by a frequent speaker': () => store.count('statement', { speaker }),
    'count of one form': () => store.count('statement', { form: ['DIRECT'] }),
    'count of a common word': () => store.count('statement', { query: commonWord }),
    [titles.opening]: () => openFile(path).close(),
  };
}

/** Every two filters together, each beside the better of the two alone. */
function readPairs(
  filters: readonly BenchFilter[],
  reads: readonly Read[],
  store: SqliteStore,
  rounds: Rounds,
  say: (line: string) => void,
): Pair[] {
  const aloneOf = ({ name }: BenchFilter) =>
    reads.find((read) => read.name === titles.pageBy(name))?.store.median ?? Number.NaN;
  return filters.flatMap((one, i) =>
    filters.slice(i + 1).flatMap((other): Pair[] => {
      const filter = { ...one.filter, ...other.filter };
      // Two values of one field are no pair.
      if (Object.keys(filter).length < 2) return [];
      say(`${one.name} and ${other.name}`);
      const { store: timed } = compare(
        { store: () => store.list('statement', { filter, first: PAGE }) },
        rounds,
      );
      const better = Math.min(aloneOf(one), aloneOf(other));
      return [{ names: [one.name, other.name], together: timed.median, better }];
    }),
  );
}
