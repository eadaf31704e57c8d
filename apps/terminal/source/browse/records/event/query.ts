import { fragment, operation } from '../../../client/operation.ts';
import {
  type ActorName,
  type ArticleName,
  articleNameFragment,
  type CodeNode,
  type ConflictName,
  codeFragment,
  type DossierName,
  dossierNameFragment,
  type LostNode,
  lostFragment,
  type NoteNode,
  noteFragment,
  type Some,
  type SpanNode,
  spanFragment,
  type TimeNode,
  timeFragment,
} from '../shared/query.ts';
import { type StatementRow, statementRowFragment } from '../statement/query.ts';

/** An event as a row of a list. */
export interface EventRow {
  readonly __typename: 'Event';
  readonly slug: string;
  readonly label: string;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly time: { readonly edtf: string; readonly precision: string } | null;
}

export interface QuantityNode {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly unit: string;
  readonly evidence: readonly SpanNode[];
  readonly accordingTo: readonly StatementRow[];
}

/** An event with everything that there is to know about it. */
export interface EventRecord extends Omit<EventRow, 'time'> {
  readonly time: TimeNode | null;
  readonly duration: string | null;
  readonly place: ActorName | null;
  readonly participants: ReadonlyArray<{ readonly role: string; readonly actor: ActorName }>;
  readonly quantities: readonly QuantityNode[];
  readonly relations: ReadonlyArray<{
    readonly type: string;
    readonly event: { readonly slug: string; readonly label: string };
  }>;
  readonly evidence: ReadonlyArray<SpanNode & { readonly article: ArticleName }>;
  readonly accordingTo: readonly StatementRow[];
  readonly conflicts: readonly ConflictName[];
  readonly codes: readonly CodeNode[];
  readonly lost: readonly LostNode[];
  readonly notes: readonly NoteNode[];
  readonly statements: Some<StatementRow>;
  readonly articles: Some<ArticleName>;
  readonly dossiers: readonly DossierName[];
}

export const eventRowFragment = fragment(/* GraphQL */ `
  fragment EventRow on Event { __typename slug label type mode status time { edtf precision } }
`);

export const eventQuery = operation<{ readonly record: EventRecord | null }>(
  /* GraphQL */ `
    query EventRecord($slug: String!) {
      record: event(slug: $slug) {
        ...EventRow
        time { ...TimeParts }
        duration
        place { slug name }
        participants { role actor { slug name } }
        quantities {
          value
          min
          max
          approximate
          unit
          evidence { ...SpanParts }
          accordingTo { ...StatementRow }
        }
        relations { type event { slug label } }
        evidence { ...SpanParts article { ...ArticleName } }
        accordingTo { ...StatementRow }
        conflicts { slug note }
        codes { ...CodeParts }
        lost { ...LostParts }
        notes { ...NoteParts }
        statements(first: 12) { totalCount nodes { ...StatementRow } }
        articles(first: 12) { totalCount nodes { ...ArticleName } }
        dossiers { ...DossierName }
      }
    }
  `,
  eventRowFragment,
  statementRowFragment,
  articleNameFragment,
  spanFragment,
  timeFragment,
  noteFragment,
  codeFragment,
  lostFragment,
  dossierNameFragment,
);
