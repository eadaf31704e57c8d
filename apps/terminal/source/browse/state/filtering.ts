import { itemsOf, timeEnds } from '../filters/filter-group.ts';
import { toggled, unfiltered } from '../filters/toggle.ts';
import type { Command } from '../keys/bindings.ts';
import { parseRoute } from '../route/route.ts';
import { fieldOf } from '../text/field.ts';
import { narrow } from './history.ts';
import type { Scene } from './scene.ts';
import { type Overlay, placeOf, type State } from './state.ts';

/** What a command does in the menu of filters. */
export function filterCommand(state: State, command: Command, { filters }: Scene): State {
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
