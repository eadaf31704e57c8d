import type { Annotation, Argument, Fragment, Place } from './annotation.ts';

/** Why a line is no annotation: what should stand at a column, from 1. */
export interface Malformed {
  readonly rule: 'MALFORMED_LINE' | 'UNKNOWN_KIND';
  readonly expected: string;
  readonly found: string;
  readonly column: number;
}

/** No event has so many; what joins all of them to one another would fill the memory. */
const MOST_ARGUMENTS = 100;

/** How an annotation of each kind is written. */
const FORMS = {
  T: 'T1⇥Label 0 5⇥words',
  R: 'R1⇥Label Arg1:T1 Arg2:T2',
  E: 'E1⇥Label:T1 Role:T2',
  A: 'A1⇥Label T1 value',
  M: 'M1⇥Label T1',
  N: 'N1⇥Reference T1 Database:entry⇥words',
  '#': '#1⇥AnnotatorNotes T1⇥words',
  '*': '*⇥Equiv T1 T2',
} as const;

const ID = /^(?:([A-Za-z#])\d+\S*|\*)$/;

/** Whether a line begins as an annotation does: with an id and a tab. */
export function beginsAnnotation(line: string): boolean {
  return /^(?:[A-Za-z#]\d+[^\t ]*|\*)\t/.test(line);
}

/** One line of a standoff file, without its break. */
export function parseLine(place: Place): Annotation | Malformed {
  const { written } = place;
  const tab = written.indexOf('\t');
  const id = tab < 0 ? written : written.slice(0, tab);
  const match = ID.exec(id);
  if (!match || tab < 0) {
    const expected = 'an id and a tab, such as T1⇥';
    return { rule: 'MALFORMED_LINE', expected, found: written, column: 1 };
  }
  const kind = match[1] ?? '*';
  if (!isKind(kind)) {
    return {
      rule: 'UNKNOWN_KIND',
      expected: `one of ${Object.keys(FORMS).join(' ')}`,
      found: kind,
      column: 1,
    };
  }
  const next = written.indexOf('\t', tab + 1);
  const data = written.slice(tab + 1, next < 0 ? undefined : next);
  const rest = next < 0 ? '' : written.slice(next);
  const parsed = parsers[kind](data, rest);
  if (parsed) return { ...parsed, id, place };
  return { rule: 'MALFORMED_LINE', expected: FORMS[kind], found: written, column: tab + 2 };
}

type Kind = keyof typeof FORMS;
type Parsed<T> = T extends Annotation ? Omit<T, 'id' | 'place'> : never;
type Parser = (data: string, rest: string) => Parsed<Annotation> | undefined;

function isKind(letter: string): letter is Kind {
  return Object.hasOwn(FORMS, letter);
}

const parsers: Readonly<Record<Kind, Parser>> = {
  T(data, rest) {
    const match = /^(\S+) (-?\d+ -?\d+(?:;-?\d+ -?\d+)*)$/.exec(data);
    if (!match?.[1] || !match[2] || rest === '') return undefined;
    return { kind: 'T', label: match[1], fragments: fragmentsOf(match[2]), words: rest.slice(1), tail: '' };
  },
  R(data, rest) {
    const { label, args, tail } = labelled(data);
    const [one, two, ...more] = args.map(argumentOf);
    if (!label || !one || !two || more.length > 0) return undefined;
    return { kind: 'R', label, arguments: [one, two], tail: tail + rest };
  },
  E(data, rest) {
    const { label: first, args: written, tail } = labelled(data);
    const args = written.map(argumentOf);
    if (!first || args.length > MOST_ARGUMENTS || !args.every((argument) => argument !== undefined))
      return undefined;
    const triggered = argumentOf(first);
    if (!triggered && first.includes(':')) return undefined;
    const label = triggered?.role ?? first;
    const trigger = triggered && { trigger: triggered.target };
    return { kind: 'E', label, ...trigger, arguments: args, tail: tail + rest };
  },
  A: (data, rest) => attribute('A', data, rest),
  M: (data, rest) => attribute('M', data, rest),
  N(data, rest) {
    const match = /^(\S+) (\S+) ([^\s:]+):(\S+)( *)$/.exec(data);
    if (!match) return undefined;
    const [, label = '', target = '', database = '', entry = '', tail = ''] = match;
    return { kind: 'N', label, target, database, entry, ...wordsOf(rest), tail };
  },
  '#'(data, rest) {
    const match = /^(\S+) (\S+)( *)$/.exec(data);
    if (!match) return undefined;
    const [, label = '', target = '', tail = ''] = match;
    return { kind: '#', label, target, ...wordsOf(rest), tail };
  },
  '*'(data, rest) {
    const { label, args, tail } = labelled(data);
    return label && args.length > 0 ? { kind: '*', label, members: args, tail: tail + rest } : undefined;
  },
};

function attribute(kind: 'A' | 'M', data: string, rest: string): Parsed<Annotation> | undefined {
  const body = data.trimEnd();
  const [label = '', target = '', ...value] = body.split(' ');
  if (label === '' || target === '' || value[0] === '') return undefined;
  const tail = data.slice(body.length) + rest;
  return { kind, label, target, ...(value.length > 0 && { value: value.join(' ') }), tail };
}

function labelled(data: string): {
  readonly label?: string;
  readonly args: readonly string[];
  readonly tail: string;
} {
  const body = data.trimEnd();
  const [label, ...args] = body.split(/ +/);
  return { ...(label && { label }), args, tail: data.slice(body.length) };
}

function argumentOf(written: string): Argument | undefined {
  // Of a label that has a colon itself, the last one parts it from the id.
  const colon = written.lastIndexOf(':');
  const role = written.slice(0, Math.max(colon, 0));
  const target = written.slice(colon + 1);
  return role === '' || target === '' ? undefined : { role, target };
}

function fragmentsOf(written: string): Fragment[] {
  return written.split(';').map((range) => {
    const [start = 0, end = 0] = range.split(' ').map(Number);
    return { start, end };
  });
}

function wordsOf(rest: string): { readonly words?: string } {
  return rest === '' ? {} : { words: rest.slice(1) };
}
