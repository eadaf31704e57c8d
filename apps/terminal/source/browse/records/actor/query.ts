import { fragment, operation } from '../../../client/operation.ts';
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
  type SpanNode,
  spanFragment,
} from '../shared/query.ts';
import { type StatementRow, statementRowFragment } from '../statement/query.ts';

/** An actor as a row of a list. */
export interface ActorRow extends ActorName {
  readonly __typename: 'Actor';
  readonly kind: string;
  readonly statements: { readonly totalCount: number };
}

export interface MentionNode {
  readonly kind: string;
  readonly literal: string | null;
  readonly spans: readonly SpanNode[];
}

/** An actor with everything that there is to know about it. */
export interface ActorRecord extends ActorName {
  readonly __typename: 'Actor';
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly codes: readonly CodeNode[];
  readonly offices: ReadonlyArray<{
    readonly title: string;
    readonly from: string | null;
    readonly until: string | null;
    readonly of: ActorName | null;
  }>;
  readonly memberOf: readonly ActorName[];
  readonly statements: Some<StatementRow>;
  readonly addressed: Some<StatementRow>;
  readonly relayed: Some<StatementRow>;
  readonly statementsAbout: Some<StatementRow>;
  readonly events: Some<EventRow>;
  readonly articles: Some<ArticleName>;
  readonly mentions: Some<MentionNode>;
  readonly notes: readonly NoteNode[];
}

export const actorRowFragment = fragment(/* GraphQL */ `
  fragment ActorRow on Actor { __typename slug name kind statements { totalCount } }
`);

export const mentionFragment = fragment(
  /* GraphQL */ `
    fragment MentionParts on Mention { kind literal spans { ...SpanParts } }
  `,
  spanFragment,
);

export const actorQuery = operation<{ readonly record: ActorRecord | null }>(
  /* GraphQL */ `
    query ActorRecord($slug: String!) {
      record: actor(slug: $slug) {
        __typename
        slug
        name
        kind
        aliases
        wikidata
        codes { ...CodeParts }
        offices { title from until of { slug name } }
        memberOf { slug name }
        statements(first: 12, orderBy: { field: SAID_ON, direction: DESC }) { totalCount nodes { ...StatementRow } }
        addressed(first: 12) { totalCount nodes { ...StatementRow } }
        relayed(first: 12) { totalCount nodes { ...StatementRow } }
        statementsAbout(first: 12) { totalCount nodes { ...StatementRow } }
        events(first: 12) { totalCount nodes { ...EventRow } }
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
