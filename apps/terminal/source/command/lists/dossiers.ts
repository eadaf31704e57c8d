import { dossierOrderFields } from '@depeche/store/orders';
import { fragment, operation } from '../../client/operation.ts';
import type { List } from './list.ts';
import { headings } from './names.ts';

interface Counted {
  readonly totalCount: number;
}

export interface DossierNode {
  readonly slug: string;
  readonly version: number;
  readonly title: string | null;
  readonly importedAt: string;
  readonly provenance: {
    readonly method: string;
    readonly source: string | null;
    readonly format: string | null;
    readonly file: string | null;
    readonly tool: string | null;
    readonly license: string | null;
  } | null;
  readonly articles: Counted;
  readonly statements: Counted;
  readonly events: Counted;
}

export const dossierFragment = fragment(/* GraphQL */ `
  fragment DossierFields on Dossier {
    id
    slug
    version
    title
    importedAt
    provenance { method source format file tool license time }
    statements { totalCount }
    events { totalCount }
  }
`);

export const dossiers: List<DossierNode> = {
  name: 'dossiers',
  command: 'list',
  brief: 'list the dossiers in the store',
  summary: 'List the dossiers in the store: what was imported as one, an article or a story of several.',
  operation: operation(
    /* GraphQL */ `
      query Dossiers($orderBy: DossierOrder, $first: Int, $after: String, $isCounted: Boolean!) {
        list: dossiers(orderBy: $orderBy, first: $first, after: $after) {
          totalCount @include(if: $isCounted)
          nodes { ...DossierFields articles { totalCount } }
          pageInfo { hasNextPage endCursor }
        }
      }
    `,
    dossierFragment,
  ),
  pageSize: 100,
  filters: [],
  orders: dossierOrderFields,
  columns: [
    { heading: headings.slug, value: ({ slug }) => slug, yields: 9 },
    {
      heading: { en: 'Edition', fr: 'Édition' },
      value: ({ version }) => String(version),
      align: 'right',
      yields: 4,
    },
    { heading: headings.title, value: ({ title }) => title ?? '', least: 20 },
    {
      heading: headings.articles,
      value: ({ articles }) => String(articles.totalCount),
      align: 'right',
      yields: 8,
    },
    {
      heading: headings.statements,
      value: ({ statements }) => String(statements.totalCount),
      align: 'right',
      yields: 7,
    },
    {
      heading: headings.events,
      value: ({ events }) => String(events.totalCount),
      align: 'right',
      yields: 6,
    },
    { heading: { en: 'Imported', fr: 'Importé' }, value: toTheMinute, yields: 5 },
    {
      heading: { en: 'Format', fr: 'Format' },
      value: ({ provenance }) => provenance?.format ?? '',
      yields: 2,
    },
    {
      heading: { en: 'File', fr: 'Fichier' },
      value: ({ provenance }) => provenance?.file ?? '',
      least: 12,
      yields: 3,
    },
  ],
  proof: [],
  examples: [
    'depeche list --order-by IMPORTED_AT --desc',
    'depeche dossiers --format ndjson | jq -r .slug',
    'depeche timeline --dossier us-russia-talks-2021-2022 --from 2021-12 --to 2022-01',
  ],
};

/** `2022-01-02T12:30Z`: an instant without its seconds. */
function toTheMinute({ importedAt }: DossierNode): string {
  return importedAt.replace(/:\d\d(?:\.\d+)?(?=Z|[+-])/, '');
}
