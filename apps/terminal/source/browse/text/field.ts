import { graphemes } from './width.ts';

/** A line that somebody is typing, and where the next character goes, in UTF-16 units. */
export interface Field {
  readonly text: string;
  readonly at: number;
}

export type FieldEdit =
  | 'left'
  | 'right'
  | 'start'
  | 'end'
  | 'erase'
  | 'erase-next'
  | 'erase-word'
  | 'erase-all';

export function fieldOf(text: string): Field {
  return { text, at: text.length };
}

/** The field with words typed into it; line feeds and control characters become spaces. */
export function typed({ text, at }: Field, words: string): Field {
  const line = words.replace(/[\s\p{Cc}]/gu, ' ');
  return { text: text.slice(0, at) + line + text.slice(at), at: at + line.length };
}

export function edited(field: Field, edit: FieldEdit): Field {
  const { text, at } = field;
  switch (edit) {
    case 'left':
      return { text, at: before(text, at) };
    case 'right':
      return { text, at: after(text, at) };
    case 'start':
      return { text, at: 0 };
    case 'end':
      return { text, at: text.length };
    case 'erase':
      return without(text, before(text, at), at);
    case 'erase-next':
      return without(text, at, after(text, at));
    case 'erase-word':
      return without(text, text.slice(0, at).search(/\S*\s*$/u), at);
    case 'erase-all':
      return without(text, 0, at);
  }
}

function without(text: string, from: number, to: number): Field {
  return { text: text.slice(0, from) + text.slice(to), at: from };
}

function before(text: string, at: number): number {
  let start = 0;
  for (const { index } of graphemes(text.slice(0, at))) start = index;
  return start;
}

function after(text: string, at: number): number {
  for (const { segment } of graphemes(text.slice(at))) return at + segment.length;
  return at;
}
