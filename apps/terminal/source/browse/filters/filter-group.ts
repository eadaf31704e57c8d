import type { valueLabels } from '../../labels/values.ts';
import type { Labels } from '../labels/en.ts';

/** One thing by which a list is filtered: the values of a closed list, or a range of days. */
export type FilterGroup =
  | {
      readonly kind: 'values';
      /** The parameter of the route that holds the chosen ones. */
      readonly parameter: string;
      readonly label: keyof Labels['filters'];
      /** By which labels its values are called: a list of the domain, or the types of records. */
      readonly list: keyof typeof valueLabels | 'types';
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'time';
      readonly label: keyof Labels['filters'];
      /** The filter's field that takes the range. */
      readonly field: string;
    };

/** The two ends of a range of days, in the order of the menu. */
export const timeEnds = ['from', 'to'] as const;

export function itemsOf(group: FilterGroup): readonly string[] {
  return group.kind === 'time' ? timeEnds : group.values;
}
