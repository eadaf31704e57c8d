import type { MaybePromise } from '../contract/maybe-promise.ts';
import type { Page, PageRequest } from '../contract/page.ts';

/** All records of a list, page by page from one of its ends; what each page says of its neighbours is checked on the way. */
export async function walk<T>(
  read: (page: PageRequest) => MaybePromise<Page<T>>,
  size: number,
  isBackward: boolean,
): Promise<T[]> {
  const nodes: T[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await read(isBackward ? { last: size, before: cursor } : { first: size, after: cursor });
    const found = page.edges.map(({ node }) => node);
    if (isBackward) nodes.unshift(...found);
    else nodes.push(...found);
    const [hasMore, hasFewer] = isBackward
      ? [page.hasPreviousPage, page.hasNextPage]
      : [page.hasNextPage, page.hasPreviousPage];
    if (hasFewer !== (cursor !== undefined)) throw new Error('The page forgets where it came from.');
    if (hasMore && found.length !== size) throw new Error('A page before others is not full.');
    if (!hasMore) return nodes;
    cursor = isBackward ? page.edges[0]?.cursor : page.edges.at(-1)?.cursor;
  }
}
