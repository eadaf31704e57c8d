import { fragment, operation } from '../../../client/operation.ts';
import {
  type ArticleName,
  articleNameFragment,
  type ConflictName,
  type DossierName,
  dossierNameFragment,
  type NoteNode,
  noteFragment,
  type SpanNode,
  spanFragment,
} from '../shared/query.ts';

/** An article as a row of a list. */
export interface ArticleRow extends ArticleName {
  readonly __typename: 'Article';
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly statements: { readonly totalCount: number };
}

/** An article with everything that there is to know about it but its text. */
export interface ArticleRecord extends Omit<ArticleName, 'provenance'> {
  readonly __typename: 'Article';
  readonly language: string;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly provenance: {
    readonly method: string;
    readonly notice: string;
    readonly source: string | null;
    readonly license: string | null;
    readonly format: string | null;
    readonly file: string | null;
    readonly tool: string | null;
    readonly time: string | null;
  };
  readonly coverage: {
    readonly total: number;
    readonly covered: number;
    readonly uncovered: readonly SpanNode[];
  };
  readonly statements: { readonly totalCount: number };
  readonly events: { readonly totalCount: number };
  readonly actors: { readonly totalCount: number };
  readonly timeline: { readonly totalCount: number };
  readonly dossiers: readonly DossierName[];
  readonly notes: readonly NoteNode[];
  readonly conflicts: readonly ConflictName[];
}

/** The text of an article. */
export interface ArticleText extends ArticleName {
  readonly text: string | null;
  readonly paragraphs: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The words on which the records of an article rest: where each stands, for the margin and to go from one to the next. */
export interface ArticleStatement {
  readonly slug: string;
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
}

export interface ArticleEvent {
  readonly slug: string;
  readonly evidence: ReadonlyArray<Place & { readonly article: { readonly slug: string } }>;
}

export const articleRowFragment = fragment(
  /* GraphQL */ `
    fragment ArticleRow on Article {
      __typename
      ...ArticleName
      publishedOn
      publisher
      statements { totalCount }
    }
  `,
  articleNameFragment,
);

export const articleQuery = operation<{ readonly record: ArticleRecord | null }>(
  /* GraphQL */ `
    query ArticleRecord($slug: String!) {
      record: article(slug: $slug) {
        __typename
        slug
        title
        language
        publishedOn
        publisher
        url
        provenance { method notice source license format file tool time }
        coverage { total covered uncovered { ...SpanParts } }
        statements { totalCount }
        events { totalCount }
        actors { totalCount }
        timeline { totalCount }
        dossiers { ...DossierName }
        notes { ...NoteParts }
        conflicts { slug note }
      }
    }
  `,
  spanFragment,
  noteFragment,
  dossierNameFragment,
);

export const articleTextQuery = operation<{ readonly record: ArticleText | null }>(
  /* GraphQL */ `
    query ArticleText($slug: String!) {
      record: article(slug: $slug) {
        ...ArticleName
        text
        paragraphs { start end }
      }
    }
  `,
  articleNameFragment,
);

const place = fragment(/* GraphQL */ `
  fragment PlaceOfWords on Span { start end }
`);

export const articleStatementsQuery = operation<{
  readonly list: { readonly nodes: readonly ArticleStatement[]; readonly pageInfo: PageEnd };
}>(
  /* GraphQL */ `
    query ArticleStatements($slug: String!, $first: Int, $after: String) {
      list: statements(filter: { article: $slug }, first: $first, after: $after) {
        nodes { slug source { ...PlaceOfWords } cue { ...PlaceOfWords } content { ...PlaceOfWords } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  place,
);

export const articleEventsQuery = operation<{
  readonly list: { readonly nodes: readonly ArticleEvent[]; readonly pageInfo: PageEnd };
}>(
  /* GraphQL */ `
    query ArticleEvents($slug: String!, $first: Int, $after: String) {
      list: events(filter: { article: $slug }, first: $first, after: $after) {
        nodes { slug evidence { ...PlaceOfWords article { slug } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  place,
);

/** Where a page of a list ends, and whether the list does. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}
