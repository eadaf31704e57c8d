import type { Highlight as Found, SearchHit, SearchType as Type } from '@depeche/store';
import type { FieldRef } from '@pothos/core';
import { builder, type Fields, type Types } from '../builder.ts';
import type { Context } from '../context.ts';
import { then } from '../maybe-promise.ts';
import { withType } from '../type-of.ts';
import { connect, connectionType } from './connection.ts';
import { Highlight } from './highlight.ts';
import { type PageArguments, pageArguments, toPageRequest } from './page-arguments.ts';
import { SearchResult } from './search-result.ts';

const SearchType = builder.enumType('SearchType', {
  description: 'A type of record that a search finds.',
  values: {
    ARTICLE: { value: 'article', description: 'Articles, by title and text.' },
    ACTOR: { value: 'actor', description: 'Actors, by name and alias.' },
    STATEMENT: { value: 'statement', description: 'Statements, by what was said.' },
    EVENT: { value: 'event', description: 'Events, by label and evidence.' },
  } as const,
});

interface FoundEdge {
  readonly cursor: string;
  readonly node: SearchHit['record'];
  readonly highlights: readonly Found[];
}

const SearchEdge = builder.objectRef<FoundEdge>('SearchEdge').implement({
  description: 'One of the records that a search found, and where its words stand.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Where the record stands in the list, to go on from there.',
    }),
    node: t.field({ type: SearchResult, description: 'The record.', resolve: ({ node }) => node }),
    highlights: t.field({
      type: [Highlight],
      description: 'The passages of the record in which the words stand.',
      resolve: ({ highlights }) => highlights,
    }),
  }),
});

const SearchConnection = connectionType('Search', 'records that a search found', SearchResult, SearchEdge);

interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly types?: readonly Type[] | null | undefined;
}

/** The field that searches records of several types by their words. */
export function searchField<Parent>(t: Fields<Parent>): FieldRef<Types> {
  return t.field({
    type: SearchConnection,
    description: 'Records in which words stand, best first; accents, case and apostrophes do not matter.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words that must all occur. "Quoted words" must stand together; a word that ends in * stands for every word that begins so.',
      }),
      types: t.arg({ type: [SearchType], description: 'Only records of these types.' }),
      ...pageArguments(t),
    },
    resolve: (_parent: Parent, args: SearchArguments, { store }: Context) => {
      const search = { query: args.query, types: args.types ?? undefined };
      return connect(
        () =>
          then(store.search({ ...search, ...toPageRequest(args) }), (page) => ({
            ...page,
            edges: page.edges.map(({ node, cursor }) => ({
              cursor,
              node: withType(node),
              highlights: node.highlights,
            })),
          })),
        () => store.countSearch(search),
      );
    },
  });
}
