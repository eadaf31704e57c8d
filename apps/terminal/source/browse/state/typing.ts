import type { Command } from '../keys/bindings.ts';
import { parseRoute, routeTo, withParameters } from '../route/route.ts';
import { edited, type Field, fieldOf } from '../text/field.ts';
import { readDay } from './day.ts';
import { change, narrow, step, visit } from './history.ts';
import { moveRow } from './motion.ts';
import type { Scene } from './scene.ts';
import { placeOf, type State } from './state.ts';

/** Goes to the search, or on with it, ready to be typed into. */
export function beginSearch(state: State): State {
  const { section, parameters } = parseRoute(placeOf(state).route);
  const there = section === 'search' ? state : visit(state, routeTo('search'), 'list');
  return {
    ...change(there, { focus: 'list' }),
    typing: { into: 'search', field: fieldOf(section === 'search' ? (parameters.q ?? '') : '') },
  };
}

/** What a command does where a line is being typed. */
export function typeCommand(state: State, command: Command, scene: Scene): State {
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
export function withField(state: State, edit: (field: Field) => Field): State {
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
