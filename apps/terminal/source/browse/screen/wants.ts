import type { Data } from '../data/data.ts';
import { countOf } from '../lists/list-window.ts';
import { parseRoute, routeTo } from '../route/route.ts';
import { placeOf, type State } from '../state/state.ts';
import { topFor } from '../state/window.ts';
import { recordsNamed } from './chips.ts';
import type { Layout } from './layout.ts';
import { subjectOf } from './subject.ts';

/** Loads what the screen shows and is not there yet. */
export function want(state: State, layout: Layout, data: Data): void {
  const place = placeOf(state);
  const { view, list, record, article } = subjectOf(place, data);
  const heightOf = (name: string) => layout.panes.find((pane) => pane.name === name)?.height ?? 0;
  if (view.kind === 'start') {
    data.wantStats();
    if (list !== undefined) data.wantList(list, 0, heightOf('record'));
    if (record !== undefined) data.wantLiveRecord(record);
  }
  if (view.kind === 'list') {
    const window = data.list(view.route).value;
    const height = heightOf('list');
    const top = window ? topFor(place.list, countOf(window), height) : 0;
    data.wantList(view.route, top, top + height);
    for (const route of recordsNamed(parseRoute(view.route).parameters)) data.wantRecord(route);
    if (record !== undefined && layout.panes.length > 1) data.wantLiveRecord(record);
  }
  if (view.kind === 'record') data.wantRecord(view.route);
  if (view.kind === 'reading') {
    data.wantText(view.article);
    data.wantMarks(view.article);
    data.wantRecord(routeTo('articles', view.article));
    if (view.at !== undefined) data.wantLiveRecord(view.at);
  } else if (article !== undefined && heightOf('text') > 0) {
    data.wantText(article);
  }
}
