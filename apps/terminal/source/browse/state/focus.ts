import { parseRoute, type Route } from '../route/route.ts';
import type { PaneName } from './state.ts';

/** The pane that has the keys when one comes to a view: the text of an article, a record, or a list. */
export function focusOf(route: Route): PaneName {
  const { section, slug } = parseRoute(route);
  if (slug === undefined) return 'list';
  return section === 'articles' ? 'text' : 'record';
}
