import { itemsOf, timeEnds } from '../filters/filter-group.ts';
import { toggled, unfiltered } from '../filters/toggle.ts';
import { bindingOf, type Command, type KeyContext } from '../keys/bindings.ts';
import type { KeyStroke } from '../keys/read-keys.ts';
import { parseRoute, routeTo, START, withParameters } from '../route/route.ts';
import { sectionNames } from '../route/section-names.ts';
import { edited, fieldOf, typed } from '../text/field.ts';
import { readDay } from './day.ts';
import { focusOf } from './focus.ts';
import { change, step, visit } from './history.ts';
import { move, moveRow } from './motion.ts';
import { meets, type Scene } from './scene.ts';
import { type Overlay, placeAt, placeOf, type State } from './state.ts';
import { AT_TOP } from './window.ts';

/** Where the keys go at the moment. */
export function contextOf({ typing, overlay }: State): KeyContext {
  if (typing) return 'typing';
  return overlay?.kind ?? 'walk';
}

/** What a key makes of the state, given what is on the screen. */
export function press(state: State, { key, words }: KeyStroke, scene: Scene): State {
  const context = contextOf(state);
  return pressIn(settled(state, scene), context, { key, words }, scene);
}

/** The state with words put in where a line is being typed; elsewhere they mean nothing. */
export function pasted(state: State, words: string): State {
  return withField(state, (field) => typed(field, words));
}

/** A pane that the screen has no room for cannot have the keys. */
function settled(state: State, { panes }: Scene): State {
  const [first] = panes;
  return first === undefined || panes.includes(placeOf(state).focus)
    ? state
    : change(state, { focus: first });
}

function pressIn(state: State, context: KeyContext, { key, words }: KeyStroke, scene: Scene): State {
  const binding = bindingOf(context, key);
  if (binding) {
    if (binding.command === 'quit') return { ...state, wish: 'quit' };
    if (!meets(state, scene, binding.needs)) return state;
    if (context === 'typing') return typeCommand(state, binding.command, scene);
    if (context === 'filter') return filterCommand(state, binding.command, scene);
    if (context === 'help') return helpCommand(state, binding.command, scene);
    return walkCommand(state, binding.command, key, scene);
  }
  return context === 'typing' && words !== '' ? withField(state, (field) => typed(field, words)) : state;
}

function walkCommand(state: State, command: Command, key: string, scene: Scene): State {
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

/** The same list with other filters, at the same point of the history. */
function narrow(state: State, route: string): State {
  const { focus } = placeOf(state);
  return change(state, { ...placeAt(route, focus === 'text' ? 'list' : focus) });
}

function beginSearch(state: State): State {
  const { section, parameters } = parseRoute(placeOf(state).route);
  const there = section === 'search' ? state : visit(state, routeTo('search'), 'list');
  return {
    ...change(there, { focus: 'list' }),
    typing: { into: 'search', field: fieldOf(section === 'search' ? (parameters.q ?? '') : '') },
  };
}

function typeCommand(state: State, command: Command, scene: Scene): State {
  const { typing } = state;
  if (!typing) return state;
  switch (command) {
    case 'accept':
      return typing.into === 'search' ? { ...state, typing: null } : acceptDay(state);
    case 'cancel': {
      const without = { ...state, typing: null };
      return typing.into === 'search' && typing.field.text === '' ? step(without, -1) : without;
    }
    case 'result-down':
      return moveRow(state, 1, scene);
    case 'result-up':
      return moveRow(state, -1, scene);
    case 'field-left':
      return withField(state, (field) => edited(field, 'left'));
    case 'field-right':
      return withField(state, (field) => edited(field, 'right'));
    case 'field-start':
      return withField(state, (field) => edited(field, 'start'));
    case 'field-end':
      return withField(state, (field) => edited(field, 'end'));
    case 'erase':
    case 'erase-next':
    case 'erase-word':
    case 'erase-all':
      return withField(state, (field) => edited(field, command));
    default:
      return state;
  }
}

/** A search is in its address from the first letter on, so that its results come as one types. */
function withField(
  state: State,
  edit: (field: ReturnType<typeof fieldOf>) => ReturnType<typeof fieldOf>,
): State {
  const { typing } = state;
  if (!typing) return state;
  const field = edit(typing.field);
  if (typing.into !== 'search') return { ...state, typing: { ...typing, field, isBad: false } };
  const next = { ...state, typing: { ...typing, field } };
  if (field.text === typing.field.text) return next;
  return narrow(next, withParameters(placeOf(state).route, { q: field.text }));
}

function acceptDay(state: State): State {
  const { typing } = state;
  if (!typing || typing.into === 'search') return state;
  const day = typing.field.text.trim();
  if (day !== '' && readDay(day, typing.into) === undefined) {
    return { ...state, typing: { ...typing, isBad: true } };
  }
  return narrow({ ...state, typing: null }, withParameters(placeOf(state).route, { [typing.into]: day }));
}

function filterCommand(state: State, command: Command, { filters }: Scene): State {
  const { overlay } = state;
  if (overlay?.kind !== 'filter') return state;
  const group = filters[overlay.group];
  if (group === undefined || command === 'close') return { ...state, overlay: null };
  const items = itemsOf(group);
  const choose = (changes: Partial<Extract<Overlay, { kind: 'filter' }>>): State => ({
    ...state,
    overlay: { ...overlay, ...changes },
  });
  switch (command) {
    case 'item-down':
      return choose({ item: Math.min(overlay.item + 1, items.length - 1) });
    case 'item-up':
      return choose({ item: Math.max(overlay.item - 1, 0) });
    case 'group-right':
    case 'group-left': {
      const by = command === 'group-right' ? 1 : -1;
      const next = (overlay.group + by + filters.length) % filters.length;
      const last = itemsOf(filters[next] ?? group).length - 1;
      return choose({ group: next, item: Math.min(overlay.item, last) });
    }
    case 'toggle':
      return toggle(state, group, items[overlay.item] ?? '');
    case 'clear-filters':
      return narrow(state, unfiltered(placeOf(state).route));
    default:
      return state;
  }
}

function toggle(state: State, group: Scene['filters'][number], item: string): State {
  const { route } = placeOf(state);
  if (group.kind === 'values') return narrow(state, toggled(route, group.parameter, item));
  const into = timeEnds.find((end) => end === item);
  if (into === undefined) return state;
  const field = fieldOf(parseRoute(route).parameters[into] ?? '');
  return { ...state, typing: { into, field, isBad: false } };
}

function helpCommand(state: State, command: Command, { helpRest }: Scene): State {
  const { overlay } = state;
  if (overlay?.kind !== 'help' || command === 'close') return { ...state, overlay: null };
  const by = command === 'down' ? 1 : -1;
  return { ...state, overlay: { ...overlay, top: Math.max(0, Math.min(overlay.top + by, helpRest)) } };
}
