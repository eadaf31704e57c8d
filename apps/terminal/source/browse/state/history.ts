import type { Route } from '../route/route.ts';
import { type PaneName, type Place, placeAt, placeOf, type State } from './state.ts';

/** How many places are remembered. */
const REMEMBERED = 200;

/** On to another view. Whatever lay ahead is forgotten; what lies behind is kept as it was left. */
export function visit(state: State, route: Route, focus: PaneName): State {
  if (placeOf(state).route === route) return state;
  const behind = state.places.slice(0, state.here + 1).slice(-REMEMBERED + 1);
  return { ...state, places: [...behind, placeAt(route, focus)], here: behind.length, isZoomed: false };
}

/** The present place with changes, at the same point of the history. */
export function change(state: State, changes: Partial<Place>): State {
  const place = { ...placeOf(state), ...changes };
  return { ...state, places: state.places.with(state.here, place) };
}

/** Back, or forward. */
export function step(state: State, by: -1 | 1): State {
  const here = state.here + by;
  if (here < 0 || here >= state.places.length) return state;
  return { ...state, here, isZoomed: false };
}

/** The same list with other filters, at the same point of the history. */
export function narrow(state: State, route: string): State {
  const { focus } = placeOf(state);
  return change(state, { ...placeAt(route, focus === 'text' ? 'list' : focus) });
}
