import { fragment, operation } from '../../../client/operation.ts';
import {
  type ActorName,
  type ArticleName,
  articleNameFragment,
  type CodeNode,
  type ConflictName,
  codeFragment,
  type LostNode,
  lostFragment,
  type NoteNode,
  noteFragment,
  type SpanNode,
  spanFragment,
  type TimeNode,
  timeFragment,
} from '../shared/query.ts';

/** A statement as a row of a list. */
export interface StatementRow {
  readonly __typename: 'Statement';
  readonly slug: string;
  readonly text: string;
  readonly form: string;
  readonly act: string;
  readonly speakers: readonly ActorName[];
  readonly addressees: readonly ActorName[];
  readonly via: readonly ActorName[];
  readonly saidOn: { readonly edtf: string; readonly precision: string } | null;
}

interface LinkNode {
  readonly actors: readonly ActorName[];
  readonly channel: string;
  readonly source: readonly SpanNode[];
  readonly cue: readonly SpanNode[];
  readonly time: TimeNode | null;
}

export type SubjectNode =
  | ({ readonly __typename: 'Actor' | 'Place' } & ActorName)
  | { readonly __typename: 'Event' | 'Topic'; readonly slug: string; readonly label: string };

/** A statement with everything that there is to know about it. */
export interface StatementRecord extends Omit<StatementRow, 'saidOn'> {
  readonly article: ArticleName;
  readonly certainty: string;
  readonly polarity: string;
  readonly tense: string;
  readonly saidOn: TimeNode | null;
  readonly attribution: readonly LinkNode[];
  readonly source: readonly SpanNode[];
  readonly cue: readonly SpanNode[];
  readonly content: readonly SpanNode[];
  readonly about: readonly SubjectNode[];
  readonly during: { readonly slug: string; readonly label: string } | null;
  readonly performs: { readonly slug: string; readonly label: string } | null;
  readonly conflicts: readonly ConflictName[];
  readonly codes: readonly CodeNode[];
  readonly lost: readonly LostNode[];
  readonly notes: readonly NoteNode[];
  readonly reportedAlso: ReadonlyArray<StatementRow & { readonly article: ArticleName }>;
}

export const statementRowFragment = fragment(/* GraphQL */ `
  fragment StatementRow on Statement {
    __typename
    slug
    text
    form
    act
    speakers { slug name }
    addressees { slug name }
    via { slug name }
    saidOn { edtf precision }
  }
`);

export const statementQuery = operation<{ readonly record: StatementRecord | null }>(
  /* GraphQL */ `
    query StatementRecord($slug: String!) {
      record: statement(slug: $slug) {
        ...StatementRow
        article { ...ArticleName }
        certainty
        polarity
        tense
        saidOn { ...TimeParts }
        attribution {
          actors { slug name }
          channel
          source { ...SpanParts }
          cue { ...SpanParts }
          time { ...TimeParts }
        }
        source { ...SpanParts }
        cue { ...SpanParts }
        content { ...SpanParts }
        about {
          __typename
          ... on Actor { slug name }
          ... on Place { slug name }
          ... on Event { slug label }
          ... on Topic { slug label }
        }
        during { slug label }
        performs { slug label }
        conflicts { slug note }
        codes { ...CodeParts }
        lost { ...LostParts }
        notes { ...NoteParts }
        reportedAlso { ...StatementRow article { ...ArticleName } }
      }
    }
  `,
  statementRowFragment,
  articleNameFragment,
  spanFragment,
  timeFragment,
  noteFragment,
  codeFragment,
  lostFragment,
);
