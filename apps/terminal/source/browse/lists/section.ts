import type { Operation } from '../../client/operation.ts';
import type { FilterGroup } from '../filters/filter-group.ts';
import type { Line } from '../page/line.ts';
import type { Voice } from '../records/shared/voice.ts';
import type { Parameters, Route } from '../route/route.ts';
import type { SectionName } from '../route/section-names.ts';

/** A list's answer: its records, or its edges where they carry more than the record. */
export interface ListData {
  readonly list: {
    readonly totalCount?: number;
    readonly nodes?: readonly unknown[];
    readonly edges?: readonly unknown[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

/** What a list shows of one record. */
export interface ListRow {
  /** Where the record is to be seen. */
  readonly route: Route;
  /** The row as it looks at a width, given the row above. */
  line(width: number, voice: Voice, above: ListRow | undefined): Line;
  /** What rows may compare themselves with: the day of a timeline. */
  readonly key?: string;
}

/** A part of the program that lists records. */
export interface Section {
  readonly name: SectionName;
  readonly operation: Operation<ListData>;
  /** The query's variables but the page; undefined where there is nothing to ask for yet. */
  variables(parameters: Parameters): Readonly<Record<string, unknown>> | undefined;
  rows(data: ListData): readonly ListRow[];
  readonly filters: readonly FilterGroup[];
}

/** What every list's document asks of its connection. */
export const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
