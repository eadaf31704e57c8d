import type { Route } from '../route/route.ts';
import { wrap } from '../text/wrap.ts';
import type { Style } from '../theme/style.ts';
import { type Line, type Segment, segment } from './line.ts';

/** A place on a page from which one walks on. */
export interface Link {
  readonly route: Route;
  /** The first row on which it stands, and the last. */
  readonly line: number;
  readonly lastLine: number;
}

/** A text of any length, laid out for a width: what a pane shows a part of. */
export interface Page {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
}

/** A piece of running text: plain words, styled words, or words that lead somewhere. */
export type Inline =
  | string
  | { readonly text: string; readonly styles?: readonly Style[]; readonly to?: Route };

interface Indents {
  /** Columns to leave free on every row but the first, and on the first where nothing else is said. */
  readonly indent?: number;
  readonly first?: number;
  /** What stands in the margin of every row. */
  readonly margin?: Line;
}

/** Lays a page out from top to bottom. */
export interface PageWriter {
  readonly width: number;
  /** Running text, wrapped. */
  text(pieces: readonly Inline[], indents?: Indents): void;
  /** A line as it is: it must fit. */
  line(line: Line): void;
  /** A heading, with a blank line before it unless it is the first thing on the page. */
  heading(title: string, aside?: string): void;
  /** A name and what there is to say under it, side by side. */
  fact(name: string, pieces: readonly Inline[]): void;
  /** One blank line, never two and never at the top. */
  gap(): void;
  page(): Page;
}

/** The column in which the facts of a page begin. */
const FACT = 13;

export function writePage(width: number): PageWriter {
  const lines: Line[] = [];
  const links: Link[] = [];

  function text(pieces: readonly Inline[], { indent = 0, first = indent, margin }: Indents = {}) {
    const { words, segments } = join(pieces, (to) => {
      links.push({ route: to, line: lines.length, lastLine: lines.length });
      return links.length - 1;
    });
    const used = margin?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    wrap(words, width - indent - used, width - first - used).forEach((row, index) => {
      const left = ' '.repeat(index === 0 ? first : indent);
      const own = slice(segments, row.start, row.end);
      for (const { link } of own) if (link !== undefined) touch(link, lines.length);
      lines.push([...(margin ?? []), ...(left === '' ? [] : [segment(left)]), ...own]);
    });
  }

  const seen = new Set<number>();
  function touch(number: number, line: number) {
    const link = links[number];
    if (link) links[number] = { ...link, line: seen.has(number) ? link.line : line, lastLine: line };
    seen.add(number);
  }

  function gap() {
    if (lines.length > 0 && lines.at(-1)?.length !== 0) lines.push([]);
  }

  return {
    width,
    text,
    gap,
    line: (line) => {
      lines.push(line);
    },
    heading(title, aside) {
      gap();
      text([
        { text: title, styles: ['heading'] },
        ...(aside ? [{ text: `  ${aside}`, styles: ['dim'] as const }] : []),
      ]);
    },
    fact(name, pieces) {
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      if (width < FACT * 2) {
        text([{ text: title, styles: ['label'] }]);
        text(pieces, { indent: 2 });
        return;
      }
      const label = title.padEnd(FACT - 1).slice(0, FACT - 1);
      text([{ text: `${label} `, styles: ['label'] }, ...pieces], { first: 0, indent: FACT });
    },
    page: () => ({ lines, links }),
  };
}

interface Placed extends Segment {
  readonly start: number;
  readonly end: number;
}

function join(pieces: readonly Inline[], number: (to: Route) => number) {
  let words = '';
  const segments: Placed[] = [];
  for (const piece of pieces) {
    const { text, styles, to } = typeof piece === 'string' ? { text: piece } : piece;
    if (text === '') continue;
    const link = to === undefined ? undefined : number(to);
    segments.push({ text, styles, link, start: words.length, end: words.length + text.length });
    words += text;
  }
  return { words, segments };
}

function slice(segments: readonly Placed[], from: number, to: number): Segment[] {
  return segments
    .filter(({ start, end }) => start < to && from < end)
    .map(({ start, end, text, styles, link }) => ({
      text: text.slice(Math.max(0, from - start), Math.min(end, to) - start),
      styles,
      link,
    }));
}

/** Pieces with something between them: a comma, an arrow. */
export function joined(items: readonly Inline[], separator: Inline = ', '): Inline[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}
