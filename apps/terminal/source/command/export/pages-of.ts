import type { Table, Tables } from '@depeche/exchange';
import type { Dossier, Slug } from '@depeche/model';
import type { Lists, MaybePromise, Page, PageRequest, Store } from '@depeche/store';
import { orFail } from '../open-store.ts';
import type { PagesOf } from './table-files.ts';

const PAGE = 100;

const types = {
  articles: 'article',
  actors: 'actor',
  statements: 'statement',
  events: 'event',
  places: 'place',
  topics: 'topic',
  conflicts: 'conflict',
} as const satisfies Partial<Record<Table, keyof Lists>>;

/** The records of a store as it shows them, a page at a time: no more is in memory, however many there are. */
export function pagesOfStore(store: Store): PagesOf {
  const listed = <T extends keyof typeof types>(table: T) =>
    walk((page) => store.list(types[table], { ...page, orderBy: { field: 'SLUG', direction: 'ASC' } }));
  async function* inArticles<T>(
    of: (article: Slug) => AsyncIterable<readonly T[]>,
  ): AsyncGenerator<readonly T[]> {
    for await (const articles of listed('articles')) {
      for (const { slug } of articles) yield* of(slug);
    }
  }
  async function* notesIn(article: Slug) {
    yield await orFail(() => store.notesOn({ article }));
  }
  return <T extends Table>(table: T) => {
    const pages =
      table === 'mentions'
        ? inArticles((article) => walk((page) => store.list('mention', { ...page, filter: { article } })))
        : table === 'notes'
          ? inArticles(notesIn)
          : listed(table as keyof typeof types);
    // Each table is listed under its own type.
    return pages as AsyncIterable<ReadonlyArray<Tables[T]>>;
  };
}

/** The records of a dossier that is in memory. */
export function pagesOfDossier(dossier: Dossier): PagesOf {
  return async function* <T extends Table>(table: T) {
    // A dossier has a list of the name of each table, and its records.
    yield dossier[table] as unknown as ReadonlyArray<Tables[T]>;
  };
}

async function* walk<T>(read: (page: PageRequest) => MaybePromise<Page<T>>): AsyncGenerator<T[]> {
  let after: string | undefined;
  do {
    const page: Page<T> = await orFail(() => read({ first: PAGE, ...(after !== undefined && { after }) }));
    yield page.edges.map(({ node }) => node);
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
  } while (after !== undefined);
}
