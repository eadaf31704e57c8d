import { type Binding, bindings, type KeyContext } from '../keys/bindings.ts';
import type { Labels } from '../labels/en.ts';
import { cutLine, type Line, lineWidth, segment } from '../page/line.ts';
import { meets, type Scene } from '../state/scene.ts';
import type { State } from '../state/state.ts';

/** What a key is called on the screen. */
export function keyName(key: string, labels: Labels): string {
  const named: Readonly<Record<string, string>> = labels.keys;
  if (key.startsWith('ctrl-')) return `^${key.slice('ctrl-'.length).toUpperCase()}`;
  return named[key] ?? key;
}

/** The keys that are of use here, the most useful first, as many as there is room for. */
export function footer(state: State, scene: Scene, context: KeyContext, labels: Labels): Line {
  const hints = bindings
    .filter((binding) => binding.context === context && binding.hint !== undefined)
    .filter(({ needs }) => meets(state, scene, needs))
    .toSorted((a, b) => (a.hint ?? 0) - (b.hint ?? 0))
    .map((binding) => hint(binding, labels));
  // The way to all keys and the way out are always there.
  const last = context === 'walk' ? hints.splice(-2) : [];
  const room = state.columns - 1 - width(last);
  const shown: Line[] = [];
  for (const line of hints) {
    if (width([...shown, line]) <= room) shown.push(line);
  }
  const line = [...shown, ...last].flatMap((one) => [segment(' '), ...one, segment(' ')]);
  return cutLine(line, state.columns);
}

function hint({ keys, command }: Binding, labels: Labels): Line {
  const [key = ''] = keys;
  return [segment(keyName(key, labels), 'key'), segment(` ${labels.commands[command]}`, 'dim')];
}

function width(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + lineWidth(line) + 2, 0);
}
