import { fragment, operation } from '../../../client/operation.ts';
import {
  type ArticleName,
  articleNameFragment,
  type DossierName,
  dossierNameFragment,
  type Some,
} from '../shared/query.ts';

interface Counted {
  readonly totalCount: number;
}

/** A dossier as a row of a list. */
export interface DossierRow extends DossierName {
  readonly __typename: 'Dossier';
  readonly importedAt: string;
  readonly provenance: { readonly method: string; readonly format: string | null } | null;
  readonly articles: Counted;
  readonly statements: Counted;
}

/** A dossier with what there is to know about it, and how much of everything it holds. */
export interface DossierRecord extends DossierName {
  readonly __typename: 'Dossier';
  readonly version: number;
  readonly importedAt: string;
  readonly provenance: {
    readonly method: string;
    readonly notice: string;
    readonly source: string | null;
    readonly license: string | null;
    readonly format: string | null;
    readonly file: string | null;
    readonly tool: string | null;
  } | null;
  readonly articles: Some<ArticleName>;
  readonly statements: Counted;
  readonly events: Counted;
  readonly actors: Counted;
  readonly places: Counted;
  readonly topics: Counted;
  readonly conflicts: Counted;
  readonly timeline: Counted;
}

export const dossierRowFragment = fragment(
  /* GraphQL */ `
    fragment DossierRow on Dossier {
      __typename
      ...DossierName
      importedAt
      provenance { method format }
      articles { totalCount }
      statements { totalCount }
    }
  `,
  dossierNameFragment,
);

export const dossierQuery = operation<{ readonly record: DossierRecord | null }>(
  /* GraphQL */ `
    query DossierRecord($slug: String!) {
      record: dossier(slug: $slug) {
        __typename
        ...DossierName
        version
        importedAt
        provenance { method notice source license format file tool }
        articles(first: 12) { totalCount nodes { ...ArticleName } }
        statements { totalCount }
        events { totalCount }
        actors { totalCount }
        places { totalCount }
        topics { totalCount }
        conflicts { totalCount }
        timeline { totalCount }
      }
    }
  `,
  dossierNameFragment,
  articleNameFragment,
);
