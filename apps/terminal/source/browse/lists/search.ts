import { operation } from '../../client/operation.ts';
import { searchFilters } from '../filters/groups.ts';
import { columns } from '../page/columns.ts';
import { type Line, lineWidth, oneLine, segment } from '../page/line.ts';
import { badgeOf } from '../records/shared/names.ts';
import { type ArticleName, articleNameFragment } from '../records/shared/query.ts';
import type { Voice } from '../records/shared/voice.ts';
import { listOf, routeTo } from '../route/route.ts';
import { type Highlight, highlighted } from './highlighted.ts';
import { type ListData, type ListRow, PAGE_INFO, type Section } from './section.ts';

interface SearchEdge {
  readonly highlights: readonly Highlight[];
  readonly node:
    | ({ readonly __typename: 'Article' } & ArticleName)
    | { readonly __typename: 'Actor'; readonly slug: string; readonly name: string }
    | { readonly __typename: 'Event'; readonly slug: string; readonly label: string }
    | {
        readonly __typename: 'Statement';
        readonly slug: string;
        readonly text: string;
        readonly speakers: ReadonlyArray<{ readonly name: string }>;
      };
}

/** How wide the column of types is. */
const TYPE = 11;

const sections = { Article: 'articles', Actor: 'actors', Event: 'events', Statement: 'statements' } as const;
const types = { Article: 'article', Actor: 'actor', Event: 'event', Statement: 'statement' } as const;

/** Records in which words stand, best first, with the passage in which they do. */
export const search: Section = {
  name: 'search',
  filters: searchFilters,
  operation: operation<ListData>(
    /* GraphQL */ `
      query BrowseSearch(
        $query: String!
        $types: [SearchType!]
        $first: Int
        $after: String
        $last: Int
        $before: String
        $isCounted: Boolean!
      ) {
        list: search(query: $query, types: $types, first: $first, after: $after, last: $last, before: $before) {
          totalCount @include(if: $isCounted)
          edges {
            highlights { field passage ranges { start end } }
            node {
              __typename
              ... on Article { ...ArticleName }
              ... on Actor { slug name }
              ... on Event { slug label }
              ... on Statement { slug text speakers { slug name } }
            }
          }
          ${PAGE_INFO}
        }
      }
    `,
    articleNameFragment,
  ),
  variables({ q, ...parameters }) {
    const query = q?.trim() ?? '';
    if (query === '') return undefined;
    const chosen = listOf(parameters, 'types');
    return { query, ...(chosen.length === 0 ? {} : { types: chosen }) };
  },
  rows: ({ list }) => (list.edges ?? []).map((edge) => rowOf(edge as SearchEdge)),
};

function rowOf({ node, highlights }: SearchEdge): ListRow {
  return {
    route: routeTo(sections[node.__typename], node.slug),
    line(width, voice) {
      const before = name(node, voice);
      return columns(
        [
          { line: [segment(voice.labels.types[types[node.__typename]], 'dim')], width: TYPE },
          { line: [...before, ...passage(node, highlights, width - TYPE - 2 - lineWidth(before))] },
        ],
        width,
      );
    },
  };
}

function name(node: SearchEdge['node'], voice: Voice): Line {
  switch (node.__typename) {
    case 'Statement':
      return [segment(`${node.speakers.map((speaker) => oneLine(speaker.name)).join(', ')}  `, 'strong')];
    case 'Article': {
      const badge = badgeOf(node, voice);
      return badge === undefined ? [] : [segment(`${badge}  `, 'badge')];
    }
    default:
      return [];
  }
}

/** The first passage with the words marked; where a name is not what matched, the name first. */
function passage(node: SearchEdge['node'], highlights: readonly Highlight[], columns: number): Line {
  const [first] = highlights;
  const own = node.__typename === 'Actor' ? node.name : node.__typename === 'Event' ? node.label : undefined;
  if (first === undefined)
    return [segment(oneLine(own ?? (node.__typename === 'Statement' ? node.text : '')), 'strong')];
  const marked = highlighted(first, columns);
  if (own === undefined || oneLine(own) === oneLine(first.passage)) return marked;
  return [segment(`${oneLine(own)}  `, 'strong'), ...marked];
}
