import type { Page } from '../contract/page.ts';
import type { ReadPageRequest } from './page-request.ts';

/**
 * A page from the rows found for it: in list order or, counted from the end, against it; one more than its size where
 * there are more. Beyond a cursor that was given there is at least the record it came from.
 */
export function toPage<Row, T>(
  rows: readonly Row[],
  request: ReadPageRequest,
  toEdge: (row: Row) => { readonly node: T; readonly cursor: string },
): Page<T> {
  const hasMore = rows.length > request.size;
  const shown = rows.slice(0, request.size);
  if (request.isBackward) shown.reverse();
  return {
    edges: shown.map(toEdge),
    hasNextPage: request.isBackward ? request.before !== undefined : hasMore || request.before !== undefined,
    hasPreviousPage: request.isBackward
      ? hasMore || request.after !== undefined
      : request.after !== undefined,
  };
}
