import type { Span } from '@depeche/model';
import type { Annotation, Argument, EventAnnotation } from './annotation.ts';
import { formatLine } from './format-line.ts';
import { withoutBreaks } from './locate-words.ts';

type Letter = 'T' | 'R' | 'E' | 'A' | 'N' | '#';

/** Annotations while they are being written: each keeps the id that it had, where it had one that nothing else has. */
export interface Draft {
  /** Words with a label; the same ones twice are one annotation, unless they stand for something else. */
  words(label: string, spans: readonly Span[], wanted?: string, standingFor?: string): string;
  /** Words with no matter which label, where they are there already. */
  find(spans: readonly Span[], isFit: (id: string) => boolean): string | undefined;
  relation(label: string, first: Argument, second: Argument, wanted?: string): string;
  /** An event to which words are added, as its trigger where they have no role. */
  event(label: string, role: string | undefined, target: string, wanted: string): string;
  attribute(target: string, label: string, value: string): void;
  normalization(target: string, database: string, entry: string, words?: string): void;
  comment(target: string, label: string, words: string, wanted?: string): void;
  /** All lines, those of words first, each kind by its numbers. */
  lines(): string[];
}

type Written = Annotation extends infer One ? (One extends unknown ? Omit<One, 'place'> : never) : never;

export function createDraft(reserved: ReadonlySet<string>): Draft {
  const byId = new Map<string, Written>();
  const seen = new Map<string, string>();
  const next: Record<Letter, number> = { T: 1, R: 1, E: 1, A: 1, N: 1, '#': 1 };
  const fresh = (letter: Letter): string => {
    for (;;) {
      const id = `${letter}${next[letter]++}`;
      if (!reserved.has(id) && !byId.has(id)) return id;
    }
  };
  const free = (letter: Letter, wanted: string | undefined): string => {
    const isFree =
      wanted !== undefined && new RegExp(`^${letter}\\d+\\S*$`).test(wanted) && !byId.has(wanted);
    return isFree ? wanted : fresh(letter);
  };
  /** Adds a line, unless the same stands there already under whatever id. */
  const once = (
    letter: Letter,
    wanted: string | undefined,
    make: (id: string) => Written,
    standingFor = '',
  ): string => {
    const key = `${formatLine(make(letter))}\n${standingFor}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const id = free(letter, wanted);
    byId.set(id, make(id));
    seen.set(key, id);
    return id;
  };
  const placesOf = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start} ${end}`).join(';');
  return {
    words(label, spans, wanted, standingFor) {
      const words = withoutBreaks(spans.map(({ exact }) => exact).join(' '));
      const fragments = spans.map(({ start, end }) => ({ start, end }));
      return once('T', wanted, (id) => ({ kind: 'T', id, label, fragments, words, tail: '' }), standingFor);
    },
    find(spans, isFit) {
      const places = placesOf(spans);
      for (const [id, one] of byId) {
        if (
          one.kind === 'T' &&
          isFit(id) &&
          one.fragments.map(({ start, end }) => `${start} ${end}`).join(';') === places
        )
          return id;
      }
      return undefined;
    },
    relation: (label, first, second, wanted) =>
      once('R', wanted, (id) => ({ kind: 'R', id, label, arguments: [first, second], tail: '' })),
    event(label, role, target, wanted) {
      const known = byId.get(wanted);
      const event: Omit<EventAnnotation, 'place'> =
        known?.kind === 'E' && known.label === label
          ? known
          : { kind: 'E', id: free('E', wanted), label, arguments: [], tail: '' };
      if (role === undefined) byId.set(event.id, { ...event, trigger: target });
      else if (!event.arguments.some((one) => one.target === target)) {
        const argument = { role: freeRole(role, event.arguments), target };
        byId.set(event.id, { ...event, arguments: [...event.arguments, argument] });
      }
      return event.id;
    },
    attribute(target, label, value) {
      once('A', undefined, (id) => ({ kind: 'A', id, label, target, value, tail: '' }));
    },
    normalization(target, database, entry, words) {
      const named = words === undefined ? {} : { words };
      once('N', undefined, (id) => ({
        kind: 'N',
        id,
        label: 'Reference',
        target,
        database,
        entry,
        ...named,
        tail: '',
      }));
    },
    comment(target, label, words, wanted) {
      const id = free('#', wanted);
      byId.set(id, { kind: '#', id, label, target, words, tail: '' });
    },
    lines() {
      const order = 'TREAN#';
      const number = (id: string) => Number(/\d+/.exec(id)?.[0] ?? 0);
      return [...byId.values()]
        .sort(
          (a, b) =>
            order.indexOf(a.id.charAt(0)) - order.indexOf(b.id.charAt(0)) || number(a.id) - number(b.id),
        )
        .map(formatLine);
    },
  };
}

/** Each argument of an event has a role of its own: Content, Content2. */
function freeRole(role: string, taken: readonly Argument[]): string {
  const isTaken = (name: string) => taken.some((one) => one.role === name);
  if (!isTaken(role)) return role;
  const base = role.replace(/\d+$/, '');
  for (let i = 2; ; i++) if (!isTaken(`${base}${i}`)) return `${base}${i}`;
}
