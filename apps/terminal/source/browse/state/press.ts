import { bindingOf, type Command, type KeyContext } from '../keys/bindings.ts';
import type { KeyStroke } from '../keys/read-keys.ts';
import { typed } from '../text/field.ts';
import { filterCommand } from './filtering.ts';
import { change } from './history.ts';
import { meets, type Scene } from './scene.ts';
import { placeOf, type State } from './state.ts';
import { typeCommand, withField } from './typing.ts';
import { walkCommand } from './walk.ts';

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

function helpCommand(state: State, command: Command, { helpRest }: Scene): State {
  const { overlay } = state;
  if (overlay?.kind !== 'help' || command === 'close') return { ...state, overlay: null };
  const by = command === 'down' ? 1 : -1;
  return { ...state, overlay: { ...overlay, top: Math.max(0, Math.min(overlay.top + by, helpRest)) } };
}
