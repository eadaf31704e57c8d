import { operation } from '../../client/operation.ts';
import { type DossierRow, dossierRowFragment } from '../records/dossier/query.ts';
import { dossierRow } from '../records/dossier/row.ts';
import { routeTo } from '../route/route.ts';
import { type ListData, PAGE_INFO, type Section } from './section.ts';

/** The dossiers, those imported last first. They have no filter. */
export const dossiers: Section = {
  name: 'dossiers',
  filters: [],
  operation: operation<ListData>(
    /* GraphQL */ `
      query BrowseDossiers(
        $orderBy: DossierOrder
        $first: Int
        $after: String
        $last: Int
        $before: String
        $isCounted: Boolean!
      ) {
        list: dossiers(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
          totalCount @include(if: $isCounted)
          nodes { ...DossierRow }
          ${PAGE_INFO}
        }
      }
    `,
    dossierRowFragment,
  ),
  variables: () => ({ orderBy: { field: 'IMPORTED_AT', direction: 'DESC' } }),
  rows: ({ list }) =>
    (list.nodes ?? []).map((node) => {
      const row = node as DossierRow;
      return {
        route: routeTo('dossiers', row.slug),
        line: (width, voice) => dossierRow(row, width, voice),
      };
    }),
};
