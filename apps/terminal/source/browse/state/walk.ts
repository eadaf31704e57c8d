import { unfiltered } from '../filters/toggle.ts';
import type { Command } from '../keys/bindings.ts';
import { parseRoute, routeTo, START, withParameters } from '../route/route.ts';
import { sectionNames } from '../route/section-names.ts';
import { focusOf } from './focus.ts';
import { change, narrow, step, visit } from './history.ts';
import { move } from './motion.ts';
import type { Scene } from './scene.ts';
import { placeOf, type State } from './state.ts';
import { beginSearch } from './typing.ts';
import { AT_TOP } from './window.ts';

/** What a command does where one walks through lists, records and texts. */
export function walkCommand(state: State, command: Command, key: string, scene: Scene): State {
  const motion = move(state, command, scene);
  if (motion) return motion;
  const place = placeOf(state);
  switch (command) {
    case 'open':
      return open(state, scene);
    case 'right':
      return place.focus === 'list' && scene.panes.length > 1 ? turn(state, scene, 1) : open(state, scene);
    case 'left':
      if (state.isZoomed) return { ...state, isZoomed: false };
      return scene.panes.indexOf(place.focus) > 0 ? turn(state, scene, -1) : step(state, -1);
    case 'next-pane':
      return turn(state, scene, 1);
    case 'previous-pane':
      return turn(state, scene, -1);
    case 'back':
      return step(state, -1);
    case 'forward':
      return step(state, 1);
    case 'start':
      return visit(state, START, 'list');
    case 'section': {
      const section = sectionNames[Number(key) - 1];
      return section === undefined ? state : visit(state, routeTo(section), 'list');
    }
    case 'next-evidence':
      return pass(state, scene, 1);
    case 'previous-evidence':
      return pass(state, scene, -1);
    case 'read':
      return scene.text.route === undefined ? state : visit(state, scene.text.route, 'text');
    case 'zoom':
      return { ...state, isZoomed: !state.isZoomed };
    case 'search':
      return beginSearch(state);
    case 'filter':
      return { ...state, overlay: { kind: 'filter', group: 0, item: 0 } };
    case 'clear-filters':
      return narrow(state, unfiltered(place.route));
    case 'help':
      return { ...state, overlay: { kind: 'help', top: 0 } };
    case 'retry':
      return { ...state, wish: 'retry' };
    case 'suspend':
      return { ...state, wish: 'suspend' };
    default:
      return state;
  }
}

/** Follows the chosen row, link or passage. */
function open(state: State, scene: Scene): State {
  const place = placeOf(state);
  const route =
    place.focus === 'list'
      ? scene.list.routeAt(place.list.cursor)
      : place.focus === 'record'
        ? scene.record.links[place.record.cursor]?.route
        : (scene.text.stops[scene.text.chosen]?.route ?? scene.text.route);
  return route === undefined ? state : visit(state, route, focusOf(route));
}

function turn(state: State, { panes }: Scene, by: -1 | 1): State {
  const focus = panes.at((panes.indexOf(placeOf(state).focus) + by) % panes.length);
  return focus === undefined ? state : change(state, { focus });
}

/** On to the next passage; in an article that is read, on to the next record, which the address then names. */
function pass(state: State, { text }: Scene, by: -1 | 1): State {
  const place = placeOf(state);
  const at = parseRoute(place.route);
  const isReading = at.section === 'articles' && at.slug !== undefined;
  const cursor = text.chosen < 0 && by < 0 ? text.stops.length - 1 : text.chosen + by;
  const stop = text.stops[cursor];
  if (stop === undefined) return state;
  const moved = change(state, { text: { cursor, top: null } });
  if (!isReading || stop.route === undefined) return moved;
  const { section, slug } = parseRoute(stop.route);
  return change(moved, {
    route: withParameters(place.route, { at: `${section}/${slug}` }),
    record: AT_TOP,
  });
}
