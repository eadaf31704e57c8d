import type { Line } from '../page/line.ts';
import { articleLines, MARGIN, type MarginMarks, marksOf, rowsOf } from '../reading/article-lines.ts';
import { type ArticleRows, layOut } from '../reading/article-rows.ts';
import type { Proof, Stop } from '../reading/evidence.ts';
import type { ArticleText } from '../records/article/query.ts';
import type { Route } from '../route/route.ts';
import { fill } from './pane.ts';

/** How many columns of text are read with ease. */
const WIDEST = 84;

/** What a text pane shows, and where one can go in it. */
export interface TextContent {
  readonly rows: number;
  readonly lines: readonly Line[];
  readonly stops: ReadonlyArray<{ readonly row: number; readonly route?: Route }>;
  /** The first visible row where the reader has not chosen one. */
  readonly top: number;
  /** The number of the passage or record that is chosen, from 0; -1 for none. */
  readonly chosen: number;
}

interface TextInput {
  readonly text: ArticleText;
  /** The words to mark, of this article alone. */
  readonly proofs: readonly Proof[];
  /** In an article that is read, all its records; else the passages are those of the proofs. */
  readonly stops: readonly Stop[] | undefined;
  /** The record that is read. */
  readonly at: Route | undefined;
  readonly cursor: number;
  readonly top: number | null;
  readonly width: number;
  readonly height: number;
}

export function textContent(input: TextInput): TextContent {
  const { text, proofs, height, width } = input;
  const article = laidOut(text, Math.max(8, Math.min(WIDEST, width - MARGIN)));
  const marks = marksOf(article, proofs);
  const { stops, chosen } = passages(input, article);
  const row = stops[chosen]?.row ?? 0;
  const automatic = Math.max(0, Math.min(row - Math.floor(height / 4), article.rows.length - height));
  const top = Math.max(0, Math.min(input.top ?? automatic, article.rows.length - height));
  const margin: MarginMarks = {
    chosen: input.stops === undefined ? new Set(chosen < 0 ? [] : [row]) : rowsOf(article, marks),
    any: new Set(stops.map((stop) => stop.row)),
  };
  return {
    rows: article.rows.length,
    lines: fill(articleLines(article, top, top + height, marks, margin), height),
    stops,
    top: automatic,
    chosen,
  };
}

function passages({ stops, at, cursor, proofs }: TextInput, article: ArticleRows) {
  if (stops !== undefined) {
    return {
      stops: stops.map(({ start, route }) => ({ row: article.rowAt(start), route })),
      chosen: at === undefined ? -1 : stops.findIndex(({ route }) => route === at),
    };
  }
  // Two passages on one row are one: going from one to the other would change nothing.
  const rows = [...new Set(proofs.map(({ start }) => article.rowAt(start)))];
  return {
    stops: rows.map((row) => ({ row })),
    chosen: rows.length === 0 ? -1 : Math.min(cursor, rows.length - 1),
  };
}

const layouts = new WeakMap<ArticleText, { readonly columns: number; readonly rows: ArticleRows }>();

/** An article is laid out once for a width, however often it is drawn. */
function laidOut(text: ArticleText, columns: number): ArticleRows {
  const known = layouts.get(text);
  if (known?.columns === columns) return known.rows;
  const rows = layOut(text, columns);
  layouts.set(text, { columns, rows });
  return rows;
}
