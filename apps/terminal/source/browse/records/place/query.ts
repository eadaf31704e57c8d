import { fragment, operation } from '../../../client/operation.ts';
import { type MentionNode, mentionFragment } from '../actor/query.ts';
import { type EventRow, eventRowFragment } from '../event/query.ts';
import {
  type ActorName,
  type ArticleName,
  articleNameFragment,
  type CodeNode,
  codeFragment,
  type NoteNode,
  noteFragment,
  type Some,
} from '../shared/query.ts';
import { type StatementRow, statementRowFragment } from '../statement/query.ts';

/** A place as a row of a list. */
export interface PlaceRow extends ActorName {
  readonly __typename: 'Place';
  readonly events: { readonly totalCount: number };
}

/** A place with everything that there is to know about it. */
export interface PlaceRecord extends ActorName {
  readonly __typename: 'Place';
  readonly wikidata: string | null;
  readonly codes: readonly CodeNode[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly within: ActorName | null;
  readonly events: Some<EventRow>;
  readonly statements: Some<StatementRow>;
  readonly articles: Some<ArticleName>;
  readonly mentions: Some<MentionNode>;
  readonly notes: readonly NoteNode[];
}

export const placeRowFragment = fragment(/* GraphQL */ `
  fragment PlaceRow on Place { __typename slug name events { totalCount } }
`);

export const placeQuery = operation<{ readonly record: PlaceRecord | null }>(
  /* GraphQL */ `
    query PlaceRecord($slug: String!) {
      record: place(slug: $slug) {
        __typename
        slug
        name
        wikidata
        codes { ...CodeParts }
        latitude
        longitude
        within { slug name }
        events(first: 12) { totalCount nodes { ...EventRow } }
        statements(first: 12) { totalCount nodes { ...StatementRow } }
        articles(first: 12) { totalCount nodes { ...ArticleName } }
        mentions(first: 100) { totalCount nodes { ...MentionParts } }
        notes { ...NoteParts }
      }
    }
  `,
  statementRowFragment,
  eventRowFragment,
  articleNameFragment,
  mentionFragment,
  codeFragment,
  noteFragment,
);
