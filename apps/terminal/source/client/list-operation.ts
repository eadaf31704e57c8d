import { type Fragment, type Operation, operation } from './operation.ts';
import type { ListData } from './pages.ts';

/** Which list of the API, of which type, and what of each record. */
export interface ListQuery {
  readonly field: string;
  readonly type: string;
  /** What is asked of each record: `...TopicFields`. */
  readonly selection: string;
  readonly uses: readonly Fragment[];
}

/** The query of a list that takes a filter and an order, as every list of records does. */
export function listOperation<Node>({ field, type, selection, uses }: ListQuery): Operation<ListData<Node>> {
  return operation(
    `query List($filter: ${type}Filter, $orderBy: ${type}Order, $first: Int, $after: String, $isCounted: Boolean!) {
  list: ${field}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount @include(if: $isCounted)
    nodes { ${selection} }
    pageInfo { hasNextPage endCursor }
  }
}`,
    ...uses,
  );
}

/** The query of one record by its slug. */
export function recordOperation<Node>(
  field: string,
  selection: string,
  ...uses: readonly Fragment[]
): Operation<{ readonly record: Node | null }> {
  return operation(
    `query Record($slug: String!) { record: ${field}(slug: $slug) { ${selection} } }`,
    ...uses,
  );
}
