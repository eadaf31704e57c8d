import type { FilterGroup } from '../filters/filter-group.ts';
import { unfiltered } from '../filters/toggle.ts';
import type { Need } from '../keys/bindings.ts';
import { parseRoute, type Route } from '../route/route.ts';
import { type PaneName, placeOf, type State } from './state.ts';

/** What is on the screen at the moment, as far as keys need to know: how long lists are and where links lead. */
export interface Scene {
  /** The panes from left to right, or from top to bottom. */
  readonly panes: readonly PaneName[];
  readonly heights: Readonly<Record<PaneName, number>>;
  readonly list: { readonly count: number; readonly routeAt: (row: number) => Route | undefined };
  readonly record: {
    readonly lines: number;
    readonly links: ReadonlyArray<{ readonly route: Route; readonly line: number }>;
  };
  readonly text: {
    readonly rows: number;
    /** The row of each passage; in an article that is read, the route of the record that it proves. */
    readonly stops: ReadonlyArray<{ readonly row: number; readonly route?: Route }>;
    /** The number of the passage or record that is chosen; -1 for none. */
    readonly chosen: number;
    /** The first visible row where the reader has not chosen one. */
    readonly top: number;
    /** Where the passage stands in its article. */
    readonly route: Route | undefined;
  };
  readonly filters: readonly FilterGroup[];
  /** How many lines the overlay of keys has beyond what is visible. */
  readonly helpRest: number;
}

/** Whether what a key needs is on the screen. */
export function meets(state: State, scene: Scene, need: Need | undefined): boolean {
  switch (need) {
    case undefined:
      return true;
    case 'rows':
      return scene.list.count > 0;
    case 'links':
      return scene.record.links.length > 0;
    case 'panes':
      return scene.panes.length > 1;
    case 'text':
      return scene.text.stops.length > 0;
    case 'passage':
      return scene.text.route !== undefined && scene.text.route !== placeOf(state).route;
    case 'filters':
      return scene.filters.length > 0;
    case 'filtered':
      return isNarrowed(placeOf(state).route);
    case 'past':
      return state.here > 0;
    case 'future':
      return state.here < state.places.length - 1;
  }
}

/** Whether an address is that of a list of which something is left out. */
function isNarrowed(route: Route): boolean {
  return parseRoute(route).slug === undefined && unfiltered(route) !== route;
}
