import type { Route } from '../route/route.ts';
import type { Field } from '../text/field.ts';
import { AT_TOP, type Window } from './window.ts';

/** The parts of a screen: rows to choose from, a record with its links, the text of an article. */
export type PaneName = 'list' | 'record' | 'text';

/** Where somebody is, or was: an address, and what was chosen and visible there. */
export interface Place {
  readonly route: Route;
  readonly focus: PaneName;
  /** Rows: the chosen one. */
  readonly list: Window;
  /** A page: the chosen link, and the first visible line. */
  readonly record: Window;
  /** A text: the chosen passage, and the first visible row; null follows the passage. */
  readonly text: { readonly cursor: number; readonly top: number | null };
}

/** What is typed on: nothing, a search, or one end of a range of days. */
export type Typing =
  | { readonly into: 'search'; readonly field: Field }
  | { readonly into: 'from' | 'to'; readonly field: Field; readonly isBad: boolean };

/** What lies over the screen. */
export type Overlay =
  | { readonly kind: 'help'; readonly top: number }
  | { readonly kind: 'filter'; readonly group: number; readonly item: number };

/** Everything that keys change. What is loaded is not in here. */
export interface State {
  readonly columns: number;
  readonly rows: number;
  /** The places in the order in which they were visited; `here` is the number of the present one. */
  readonly places: readonly Place[];
  readonly here: number;
  readonly isZoomed: boolean;
  readonly typing: Typing | null;
  readonly overlay: Overlay | null;
  /** What the program is asked to do next, once. */
  readonly wish: 'quit' | 'retry' | 'suspend' | null;
}

export function placeAt(route: Route, focus: PaneName): Place {
  return { route, focus, list: AT_TOP, record: AT_TOP, text: { cursor: 0, top: null } };
}

export function placeOf(state: State): Place {
  const place = state.places[state.here];
  if (place === undefined) throw new RangeError('There is no present place.');
  return place;
}
