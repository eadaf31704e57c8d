import { fragment, operation } from '../../../client/operation.ts';
import { type EventRow, eventRowFragment } from '../event/query.ts';
import { type SpanNode, spanFragment } from '../shared/query.ts';
import { type StatementRow, statementRowFragment } from '../statement/query.ts';

/** A conflict as a row of a list. */
export interface ConflictRow {
  readonly __typename: 'Conflict';
  readonly slug: string;
  readonly note: string;
  readonly between: ReadonlyArray<{ readonly __typename: string }>;
}

/** One of the records that cannot all hold, with the words that prove it. */
type PartyNode =
  | (StatementRow & { readonly content: readonly SpanNode[] })
  | (EventRow & { readonly evidence: readonly SpanNode[] });

export interface ConflictRecord {
  readonly __typename: 'Conflict';
  readonly slug: string;
  readonly note: string;
  readonly between: readonly PartyNode[];
}

export const conflictRowFragment = fragment(/* GraphQL */ `
  fragment ConflictRow on Conflict { __typename slug note between { __typename } }
`);

export const conflictQuery = operation<{ readonly record: ConflictRecord | null }>(
  /* GraphQL */ `
    query ConflictRecord($slug: String!) {
      record: conflict(slug: $slug) {
        __typename
        slug
        note
        between {
          ... on Statement { ...StatementRow content { ...SpanParts } }
          ... on Event { ...EventRow evidence { ...SpanParts } }
        }
      }
    }
  `,
  statementRowFragment,
  eventRowFragment,
  spanFragment,
);
