import { operation } from '../../client/operation.ts';
import { quote } from '../../client/words.ts';
import type { LabelLanguage } from '../../labels/language.ts';
import { valuesFilter } from '../options/filter.ts';
import { type ActorNode, actorFragment } from './actors.ts';
import { type ArticleNode, articleFragment } from './articles.ts';
import { type EventNode, eventFragment } from './events.ts';
import type { List } from './list.ts';
import { headings, recordLabels, recordWords } from './names.ts';
import { type StatementNode, statementFragment } from './statements.ts';

type Found =
  | ({ readonly __typename: 'Article' } & Omit<ArticleNode, 'text'>)
  | ({ readonly __typename: 'Actor' } & ActorNode)
  | ({ readonly __typename: 'Statement' } & StatementNode)
  | ({ readonly __typename: 'Event' } & EventNode);

export interface SearchEdge {
  readonly node: Found;
  readonly highlights: ReadonlyArray<{ readonly field: string; readonly passage: string }>;
}

const types = ['ARTICLE', 'ACTOR', 'STATEMENT', 'EVENT'];

export const search: List<SearchEdge> = {
  name: 'search',
  brief: 'find records by their words',
  summary: 'Find articles, actors, statements and events by their words, best first.',
  operation: operation(
    /* GraphQL */ `
      query Search(
        $query: String!
        $types: [SearchType!]
        $first: Int
        $after: String
        $isCounted: Boolean!
      ) {
        list: search(query: $query, types: $types, first: $first, after: $after) {
          totalCount @include(if: $isCounted)
          edges {
            highlights { field passage ranges { start end } }
            node { __typename ...ArticleFields ...ActorFields ...StatementFields ...EventFields }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    `,
    articleFragment,
    actorFragment,
    statementFragment,
    eventFragment,
  ),
  pageSize: 12,
  filters: [valuesFilter('--type', ['types'], types, recordWords(types), 'only these')],
  orders: {},
  columns: [
    { heading: headings.kind, value: ({ node }, language) => recordLabels[node.__typename][language] },
    { heading: headings.slug, value: ({ node }) => node.slug, yields: 1 },
    {
      heading: { en: 'Passage', fr: 'Passage' },
      value: ({ highlights }) => highlights.map(({ passage }) => passage).join('\n… '),
      least: 30,
    },
  ],
  proof: [{ heading: headings.words, value: ({ node }, language) => wordsOf(node, language) }],
  examples: [
    'depeche search genève',
    'depeche search \'"garanties de sécurité"\' --type STATEMENT',
    'depeche search garant\\*',
  ],
};

function wordsOf(node: Found, language: LabelLanguage): string {
  switch (node.__typename) {
    case 'Article':
      return '';
    case 'Actor':
      return quote(
        node.mentions.nodes.flatMap(({ spans }) => spans),
        language,
      );
    case 'Statement':
      return quote([...node.source, ...node.cue, ...node.content], language);
    case 'Event':
      return quote(node.evidence, language);
  }
}
