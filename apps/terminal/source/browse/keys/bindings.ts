import type { Labels } from '../labels/en.ts';

/** Where keys mean something: walking through records, typing a line, choosing filters, reading the keys. */
export type KeyContext = 'walk' | 'typing' | 'filter' | 'help';

/** What a key does. */
export type Command = keyof Labels['commands'];

export type KeyGroup = keyof Labels['help']['groups'];

/** One line of the table of keys: the matcher, the overlay and the footer are made from it. */
export interface Binding {
  readonly command: Command;
  /** The first is the one that is shown where there is room for one. */
  readonly keys: readonly string[];
  readonly context: KeyContext;
  readonly group: KeyGroup;
  /** Its place in the footer, from the left; those without one are in the overlay alone. */
  readonly hint?: number;
  /** What part of the screen it needs; without it, it is of use everywhere in its context. */
  readonly needs?: Need;
}

/** What there has to be on the screen for a key to be of use. */
export type Need =
  | 'rows'
  | 'links'
  | 'panes'
  | 'text'
  | 'passage'
  | 'filters'
  | 'filtered'
  | 'past'
  | 'future';

type Extra = Pick<Binding, 'hint' | 'needs'>;

function table(context: KeyContext) {
  return (group: KeyGroup, command: Command, keys: string, extra: Extra = {}): Binding => ({
    command,
    keys: keys.split(' '),
    context,
    group,
    ...extra,
  });
}

const walk = table('walk');
const typing = table('typing');
const filter = table('filter');
const help = table('help');

export const bindings: readonly Binding[] = [
  walk('move', 'down', 'j down'),
  walk('move', 'up', 'k up'),
  walk('move', 'half-down', 'ctrl-d'),
  walk('move', 'half-up', 'ctrl-u'),
  walk('move', 'page-down', 'page-down space ctrl-f'),
  walk('move', 'page-up', 'page-up ctrl-b'),
  walk('move', 'first', 'g home'),
  walk('move', 'last', 'G end'),
  walk('walk', 'open', 'enter', { hint: 1 }),
  walk('walk', 'next-pane', 'tab', { hint: 2, needs: 'panes' }),
  walk('walk', 'previous-pane', 'shift-tab', { needs: 'panes' }),
  walk('walk', 'right', 'l right'),
  walk('walk', 'left', 'h left escape'),
  walk('walk', 'back', 'backspace [', { hint: 3, needs: 'past' }),
  walk('walk', 'forward', ']', { needs: 'future' }),
  walk('walk', 'start', '0'),
  walk('walk', 'section', '1 2 3 4 5 6 7 8 9'),
  walk('read', 'next-evidence', 'n', { hint: 4, needs: 'text' }),
  walk('read', 'previous-evidence', 'p N', { needs: 'text' }),
  walk('read', 'read', 't', { hint: 5, needs: 'passage' }),
  walk('read', 'zoom', 'z'),
  walk('find', 'search', '/', { hint: 6 }),
  walk('find', 'filter', 'f', { hint: 7, needs: 'filters' }),
  walk('find', 'clear-filters', 'x', { hint: 8, needs: 'filtered' }),
  walk('program', 'retry', 'r'),
  walk('program', 'help', '?', { hint: 9 }),
  walk('program', 'suspend', 'ctrl-z'),
  walk('program', 'quit', 'q ctrl-c', { hint: 10 }),

  typing('typing', 'accept', 'enter', { hint: 1 }),
  typing('typing', 'cancel', 'escape', { hint: 2 }),
  typing('typing', 'result-down', 'down ctrl-n', { hint: 3, needs: 'rows' }),
  typing('typing', 'result-up', 'up ctrl-p', { needs: 'rows' }),
  typing('typing', 'field-left', 'left ctrl-b'),
  typing('typing', 'field-right', 'right ctrl-f'),
  typing('typing', 'field-start', 'home ctrl-a'),
  typing('typing', 'field-end', 'end ctrl-e'),
  typing('typing', 'erase', 'backspace ctrl-h'),
  typing('typing', 'erase-next', 'delete ctrl-d'),
  typing('typing', 'erase-word', 'ctrl-w', { hint: 4 }),
  typing('typing', 'erase-all', 'ctrl-u', { hint: 5 }),
  typing('program', 'quit', 'ctrl-c'),

  filter('filter', 'item-down', 'j down'),
  filter('filter', 'item-up', 'k up'),
  filter('filter', 'group-right', 'l right tab', { hint: 2 }),
  filter('filter', 'group-left', 'h left shift-tab'),
  filter('filter', 'toggle', 'space enter', { hint: 1 }),
  filter('filter', 'clear-filters', 'x backspace', { hint: 3 }),
  filter('filter', 'close', 'escape f q', { hint: 4 }),
  filter('program', 'quit', 'ctrl-c'),

  help('move', 'down', 'j down page-down space'),
  help('move', 'up', 'k up page-up'),
  help('program', 'close', 'escape ? q enter', { hint: 1 }),
  help('program', 'quit', 'ctrl-c'),
];

const byKey = new Map(
  bindings.flatMap((binding) => binding.keys.map((key) => [`${binding.context} ${key}`, binding] as const)),
);

/** What a key does in a context; undefined where it does nothing. */
export function bindingOf(context: KeyContext, key: string): Binding | undefined {
  return byKey.get(`${context} ${key}`);
}
