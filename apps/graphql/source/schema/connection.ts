import type { Edge, MaybePromise, Page } from '@depeche/store';
import type { ObjectRef, UnionRef } from '@pothos/core';
import { builder, type Types } from '../builder.ts';
import { then } from '../maybe-promise.ts';

/** Where a page stands in its list. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a list, read when its records are asked for, and the number of all records, counted when that is. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: MaybePromise<readonly E[]>;
  readonly pageInfo: MaybePromise<PageInfo>;
  readonly count: () => MaybePromise<number>;
}

/** A connection over a page that `read` fetches, at most once, and a number that `count` finds. */
export function connect<T, E extends Edge<T>>(
  read: () => MaybePromise<Page<T> & { readonly edges: readonly E[] }>,
  count: () => MaybePromise<number>,
): Connection<T, E> {
  let page: MaybePromise<Page<T> & { readonly edges: readonly E[] }> | undefined;
  const load = () => {
    page ??= read();
    return page;
  };
  return {
    get edges() {
      return then(load(), ({ edges }) => edges);
    },
    get pageInfo() {
      return then(load(), pageInfoOf);
    },
    count,
  };
}

function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo {
  const startCursor = edges.at(0)?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}

/** The type of the records in a list. */
type NodeRef<T> = ObjectRef<Types, T> | UnionRef<Types, T>;

/** The type of the edges of a list, where they carry more than a record and its cursor. */
type EdgeRef<T> = ObjectRef<Types, { readonly cursor: string; readonly node: T }>;

/** The connection type of a list of records of one shape. */
export type ConnectionRef<T> = ReturnType<typeof connectionType<T>>;

/** The connection type of a list: `edges`, `nodes`, `pageInfo` and `totalCount`. */
export function connectionType<T>(name: string, plural: string, type: NodeRef<T>, edge?: EdgeRef<T>) {
  return builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      description: `A page of a list of ${plural}.`,
      fields: (t) => ({
        totalCount: t.int({
          description: 'How many records the list has in all; counted only when it is asked for.',
          resolve: ({ count }) => count(),
        }),
      }),
    },
    edge ?? { description: `One of the ${plural}, and where it stands in the list.` },
  );
}
