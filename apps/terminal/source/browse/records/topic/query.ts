import { fragment, operation } from '../../../client/operation.ts';
import {
  type ArticleName,
  articleNameFragment,
  type NoteNode,
  noteFragment,
  type Some,
} from '../shared/query.ts';
import { type StatementRow, statementRowFragment } from '../statement/query.ts';

/** A topic as a row of a list. */
export interface TopicRow {
  readonly __typename: 'Topic';
  readonly slug: string;
  readonly label: string;
  readonly statements: { readonly totalCount: number };
}

/** A topic with everything that there is to know about it. */
export interface TopicRecord {
  readonly __typename: 'Topic';
  readonly slug: string;
  readonly label: string;
  readonly statements: Some<StatementRow>;
  readonly articles: Some<ArticleName>;
  readonly notes: readonly NoteNode[];
}

export const topicRowFragment = fragment(/* GraphQL */ `
  fragment TopicRow on Topic { __typename slug label statements { totalCount } }
`);

export const topicQuery = operation<{ readonly record: TopicRecord | null }>(
  /* GraphQL */ `
    query TopicRecord($slug: String!) {
      record: topic(slug: $slug) {
        __typename
        slug
        label
        statements(first: 40) { totalCount nodes { ...StatementRow } }
        articles(first: 12) { totalCount nodes { ...ArticleName } }
        notes { ...NoteParts }
      }
    }
  `,
  statementRowFragment,
  articleNameFragment,
  noteFragment,
);
