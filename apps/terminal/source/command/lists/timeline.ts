import { operation } from '../../client/operation.ts';
import { quote } from '../../client/words.ts';
import type { LabelLanguage } from '../../labels/language.ts';
import { daysFilters, slugFilter, valuesFilter } from '../options/filter.ts';
import { type EventNode, eventFragment } from './events.ts';
import type { List } from './list.ts';
import { headings, namesOf, recordLabels, recordWords } from './names.ts';
import { type StatementNode, statementFragment } from './statements.ts';

export type TimelineNode =
  | ({ readonly __typename: 'Statement' } & StatementNode)
  | ({ readonly __typename: 'Event' } & EventNode);

const kinds = ['STATEMENT', 'EVENT'];

export const timeline: List<TimelineNode> = {
  name: 'timeline',
  brief: 'list dated statements and events in the order of time',
  summary: 'List dated statements and events in the order of time, with the words that prove them.',
  operation: operation(
    /* GraphQL */ `
      query Timeline($filter: TimelineFilter, $first: Int, $after: String, $isCounted: Boolean!) {
        list: timeline(filter: $filter, first: $first, after: $after) {
          totalCount @include(if: $isCounted)
          nodes { __typename ...StatementFields ...EventFields }
          pageInfo { hasNextPage endCursor }
        }
      }
    `,
    statementFragment,
    eventFragment,
  ),
  pageSize: 20,
  filters: [
    slugFilter('--dossier', ['dossier'], 'dossier', 'in this dossier'),
    slugFilter('--article', ['article'], 'article', 'told of in this article'),
    slugFilter('--actor', ['actor'], 'actor', 'in which this actor speaks or takes part'),
    valuesFilter('--kind', ['kinds'], kinds, recordWords(kinds), 'only these'),
    ...daysFilters(['time'], 'said, or that was or will be,'),
  ],
  orders: {},
  columns: [
    { heading: headings.time, value: timeOf },
    { heading: headings.kind, value: kindOf, yields: 2 },
    { heading: headings.who, value: whoOf, least: 12, yields: 3 },
    { heading: headings.what, value: whatOf, least: 24 },
    { heading: headings.slug, value: ({ slug }) => slug, yields: 1 },
  ],
  proof: [{ heading: headings.words, value: wordsOf }],
  examples: [
    'depeche timeline --dossier us-russia-talks-2021-2022 --kind EVENT',
    'depeche timeline --from 2021-12 --to 2021-12',
  ],
};

function timeOf(item: TimelineNode): string {
  return (item.__typename === 'Event' ? item.time : item.saidOn)?.edtf ?? '';
}

function kindOf(item: TimelineNode, language: LabelLanguage): string {
  return recordLabels[item.__typename][language];
}

function whoOf(item: TimelineNode): string {
  return namesOf(item.__typename === 'Event' ? item.participants.map(({ actor }) => actor) : item.speakers);
}

function whatOf(item: TimelineNode): string {
  return item.__typename === 'Event' ? item.label : item.text;
}

function wordsOf(item: TimelineNode, language: LabelLanguage): string {
  return quote(
    item.__typename === 'Event' ? item.evidence : [...item.source, ...item.cue, ...item.content],
    language,
  );
}
