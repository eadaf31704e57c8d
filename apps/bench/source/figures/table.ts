/** Rows of cells, the first of them the headings; the first column stands left and the others right. */
export type Table = ReadonlyArray<readonly string[]>;

/** A table for Markdown, with columns of even width so that it reads as well in a terminal. */
export function toMarkdown(table: Table): string {
  const widths = (table[0] ?? []).map((_, i) => Math.max(3, ...table.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const pad = (row: readonly string[]) =>
    widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width)));
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...rows] = table;
  return [line(pad(head)), line(rule), ...rows.map((row) => line(pad(row)))].join('\n');
}

/**
 * A text with what stands between two markers replaced. Throws a `RangeError` where the markers are not there, in that
 * order.
 */
export function between(text: string, [open, close]: readonly [string, string], inside: string): string {
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new RangeError(`The text has no ${open} … ${close} to write between.`);
  return `${text.slice(0, start + open.length)}\n${inside}\n${text.slice(end)}`;
}
