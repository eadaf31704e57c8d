import { unitsWithin, widthOf } from '../text/width.ts';
import type { Style } from '../theme/style.ts';

/** A piece of a line that looks the same from end to end. */
export interface Segment {
  readonly text: string;
  readonly styles?: readonly Style[] | undefined;
  /** The number of the link that it belongs to, in the order of the page. */
  readonly link?: number | undefined;
}

/** One row of the terminal, or of a part of it. */
export type Line = readonly Segment[];

export function segment(text: string, ...styles: readonly Style[]): Segment {
  return styles.length === 0 ? { text } : { text, styles };
}

export function lineWidth(line: Line): number {
  return line.reduce((width, { text }) => width + widthOf(text), 0);
}

/** A line cut to so many columns, with … where something was cut off. */
export function cutLine(line: Line, columns: number): Line {
  if (lineWidth(line) <= columns) return line;
  const cut: Segment[] = [];
  let left = columns - 1;
  for (const piece of line) {
    const width = widthOf(piece.text);
    if (width <= left) {
      cut.push(piece);
      left -= width;
      continue;
    }
    const end = unitsWithin(piece.text, left);
    cut.push({ ...piece, text: `${piece.text.slice(0, end).trimEnd()}…` });
    break;
  }
  return columns < 1 ? [] : cut;
}

/** A line of exactly so many columns: cut, or filled with spaces. */
export function fitLine(line: Line, columns: number, align: 'left' | 'right' = 'left'): Line {
  const cut = cutLine(line, columns);
  const missing = columns - lineWidth(cut);
  if (missing <= 0) return cut;
  const filling = { text: ' '.repeat(missing) };
  return align === 'left' ? [...cut, filling] : [filling, ...cut];
}

/** The words of a line alone. */
export function plain(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Words on one line: every run of white space that could break is one space. */
export function oneLine(text: string): string {
  return /[\n\t]| {2}/.test(text) ? text.replace(/[\n\t ]+/g, ' ').trim() : text;
}
