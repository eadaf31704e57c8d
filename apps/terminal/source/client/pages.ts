import type { Client } from './client.ts';
import type { Operation } from './operation.ts';

/** A part of a list as the API gives it: its records, or its edges where they carry more than the record. */
interface ListPage<Node> {
  readonly totalCount?: number;
  readonly nodes?: readonly Node[];
  readonly edges?: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every list's document answers under this one name. */
export interface ListData<Node> {
  readonly list: ListPage<Node>;
}

export interface Wanted {
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many records one request asks for. */
  readonly pageSize: number;
  /** How many records in all; undefined for every one. */
  readonly limit: number | undefined;
  /** Whether to count the whole list, which costs the server a second query. */
  readonly isCounted: boolean;
}

/** Walks a list from page to page. The count, where it is wanted, comes with the first. */
export async function* pagesOf<Node>(
  client: Client,
  operation: Operation<ListData<Node>>,
  { variables, pageSize, limit = Number.POSITIVE_INFINITY, isCounted }: Wanted,
): AsyncGenerator<{ readonly nodes: readonly Node[]; readonly totalCount: number | undefined }> {
  let left = limit;
  let after: string | null = null;
  do {
    const first = Math.min(left, pageSize);
    const data: ListData<Node> = await client.request(operation, {
      ...variables,
      first,
      after,
      isCounted: isCounted && after === null,
    });
    const nodes = data.list.nodes ?? data.list.edges ?? [];
    yield { nodes, totalCount: data.list.totalCount };
    left -= nodes.length;
    after = data.list.pageInfo.hasNextPage && nodes.length > 0 ? data.list.pageInfo.endCursor : null;
  } while (after !== null && left > 0);
}
