import { type Fragment, operation } from '../../client/operation.ts';
import type { FilterGroup } from '../filters/filter-group.ts';
import { filterVariables } from '../filters/filter-variables.ts';
import type { Line } from '../page/line.ts';
import type { Voice } from '../records/shared/voice.ts';
import { routeTo } from '../route/route.ts';
import type { SectionName } from '../route/section-names.ts';
import { type ListData, PAGE_INFO, type Section } from './section.ts';

interface PlainSection<Row> {
  readonly name: Exclude<SectionName, 'search' | 'timeline' | 'dossiers'>;
  /** The type in the singular, as in the names of its filter and ordering. */
  readonly type: string;
  readonly fragment: Fragment;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly filters: readonly FilterGroup[];
  line(row: Row, width: number, voice: Voice): Line;
}

/** A section that lists records of one type. `Row` is what the fragment asks for. */
export function plainSection<Row extends { readonly slug: string }>(section: PlainSection<Row>): Section {
  const { name, type, filters, orderBy } = section;
  const rowFragment = `${type}Row`;
  return {
    name,
    filters,
    operation: operation<ListData>(
      `
        query Browse${type}s(
          $filter: ${type}Filter
          $orderBy: ${type}Order
          $first: Int
          $after: String
          $last: Int
          $before: String
          $isCounted: Boolean!
        ) {
          list: ${name}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
            totalCount @include(if: $isCounted)
            nodes { ...${rowFragment} }
            ${PAGE_INFO}
          }
        }
      `,
      section.fragment,
    ),
    variables: (parameters) => ({
      filter: filterVariables(parameters, filters),
      ...(orderBy ? { orderBy } : {}),
    }),
    rows: ({ list }) =>
      // The documents are checked against the schema by a test; what they answer is what their fragment asks for.
      (list.nodes ?? []).map((node) => {
        const row = node as Row;
        return { route: routeTo(name, row.slug), line: (width, voice) => section.line(row, width, voice) };
      }),
  };
}
