import { fragment } from '../../../client/operation.ts';

/** A piece of an article's text, in code points. */
export interface SpanNode {
  readonly article: { readonly slug: string };
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly paragraph: number;
}

export interface ArticleName {
  readonly slug: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly provenance: { readonly method: string };
}

/** A dossier, by what it is called. */
export interface DossierName {
  readonly slug: string;
  readonly title: string | null;
}

export interface ActorName {
  readonly slug: string;
  readonly name: string;
}

export interface TimeNode {
  readonly edtf: string;
  readonly precision: string;
  readonly anchor: string | null;
  readonly zone: string | null;
  readonly expression: readonly SpanNode[];
}

export interface NoteNode {
  readonly text: string;
  readonly sources: readonly string[];
}

export interface ConflictName {
  readonly slug: string;
  readonly note: string;
}

/** What another scheme calls a record. */
export interface CodeNode {
  readonly scheme: string;
  readonly value: string;
}

/** Words that proved a record and no longer stand in their article. */
export interface LostNode {
  readonly field: string;
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** Part of a list that goes on elsewhere. */
export interface Some<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

export const spanFragment = fragment(/* GraphQL */ `
  fragment SpanParts on Span { article { slug } start end exact paragraph }
`);

export const articleNameFragment = fragment(/* GraphQL */ `
  fragment ArticleName on Article { slug title url provenance { method } }
`);

export const dossierNameFragment = fragment(/* GraphQL */ `
  fragment DossierName on Dossier { slug title }
`);

export const timeFragment = fragment(
  /* GraphQL */ `
    fragment TimeParts on TimeReference { edtf precision anchor zone expression { ...SpanParts } }
  `,
  spanFragment,
);

export const codeFragment = fragment(/* GraphQL */ `
  fragment CodeParts on Code { scheme value }
`);

export const lostFragment = fragment(/* GraphQL */ `
  fragment LostParts on LostWords { field prefix exact suffix }
`);

export const noteFragment = fragment(/* GraphQL */ `
  fragment NoteParts on Note { text sources }
`);
