import type { Data } from '../data/data.ts';
import { rowAt } from '../lists/list-window.ts';
import { type Proof, proofsOf } from '../reading/evidence.ts';
import { type Route, routeTo } from '../route/route.ts';
import type { Place } from '../state/state.ts';
import { menuSections } from './menu.ts';
import { type View, viewOf } from './view.ts';

/** What the panes of a place are about. */
export interface Subject {
  readonly view: View;
  /** The list that is shown, or looked into from the start screen. */
  readonly list: Route | undefined;
  /** The record beside the list, or the one that the place is about. */
  readonly record: Route | undefined;
  /** The article whose text is shown. */
  readonly article: string | undefined;
  /** The words of that record, in every article. */
  readonly proofs: readonly Proof[];
}

export function subjectOf(place: Place, data: Data): Subject {
  const view = viewOf(place.route);
  const list = listOf(view, place);
  const record = recordOf(view, place, list, data);
  const proofs = record === undefined ? [] : proofsOf(data.record(record).value);
  const article =
    view.kind === 'reading' ? view.article : proofs[Math.min(place.text.cursor, proofs.length - 1)]?.article;
  return { view, list, record, article, proofs };
}

function listOf(view: View, place: Place): Route | undefined {
  if (view.kind === 'list') return view.route;
  if (view.kind !== 'start') return undefined;
  const section = menuSections[place.list.cursor];
  return section === undefined || section === 'search' ? undefined : routeTo(section);
}

function recordOf(view: View, place: Place, list: Route | undefined, data: Data): Route | undefined {
  switch (view.kind) {
    case 'start':
      return list === undefined ? undefined : rowOf(list, 0, data);
    case 'list':
      return rowOf(view.route, place.list.cursor, data);
    case 'record':
      return view.route;
    case 'reading':
      return view.at ?? routeTo('articles', view.article);
    case 'unknown':
      return undefined;
  }
}

function rowOf(list: Route, row: number, data: Data): Route | undefined {
  const window = data.list(list).value;
  return window && rowAt(window, row)?.route;
}
