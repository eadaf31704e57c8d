import type { Slug } from '@depeche/model';
import type { MaybePromise } from '@depeche/store';
import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';

/** What a scalar is outside and inside: the same. */
interface Scalar<T> {
  readonly Input: T;
  readonly Output: T;
}

/** What Pothos has to know of our types. */
export interface SchemaShape {
  readonly Context: Context;
  readonly DefaultFieldNullability: false;
  readonly DefaultEdgesNullability: { list: false; items: false };
  readonly DefaultNodeNullability: false;
  readonly Connection: {
    /** How many records the list has in all; counted only when it is asked for. */
    readonly count: () => MaybePromise<number>;
  };
  readonly Interfaces: { readonly Node: { readonly slug: Slug } };
  readonly Scalars: {
    readonly ID: Scalar<string>;
    readonly Date: Scalar<string>;
    readonly DateTime: Scalar<string>;
    readonly EDTF: Scalar<string>;
    readonly Duration: Scalar<string>;
    readonly Language: Scalar<string>;
  };
}

export type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaShape>;

/** What a function that adds fields to a type is given: Pothos's field builder for a parent of some shape. */
export type Fields<Parent> = PothosSchemaTypes.RootFieldBuilder<Types, Parent, 'Object' | 'Query'>;

/** The one builder that every type of the schema is made with. */
export const builder = new SchemaBuilder<SchemaShape>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    // The plugin's own are asynchronous; ours are in node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: {
      description: 'The records of this page, each with its cursor.',
      nullable: { list: false, items: false },
    },
    nodeFieldOptions: { description: 'The record.', nullable: false },
    nodesOnConnection: { description: 'The records of this page.' },
    cursorFieldOptions: { description: 'Where the record stands in the list, to go on from there.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether records follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether records precede this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first record; null on an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last record; null on an empty page.' },
  },
});
