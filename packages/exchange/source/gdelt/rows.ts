import { ExchangeError } from '../error.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../findings/describe.ts';
import type { Report } from '../findings/report.ts';
import type { Input } from '../input/input.ts';
import { type LineOptions, lines } from '../input/lines.ts';
import type { GdeltRule } from './rules.ts';
import type { Table } from './table.ts';

/** A row with its cells by column; or what had to be said of one. */
export type RowRead<Column extends string> =
  | { readonly type: 'row'; readonly line: number; readonly cell: (column: Column) => string }
  | { readonly type: 'finding'; readonly finding: Finding };

/** Lines that may belong together: a row that a line break cut. */
interface Pending {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** A file without one right row among so many is of another format, and nobody wants a finding for each of its lines. */
const TRIED = 100;

/**
 * The rows of a table, tab-separated and without a header. Throws `UNKNOWN_FORMAT` for a file that has none.
 * A row that is cut in two is told as one, and not mended: nobody knows what stood at the break.
 */
export function* rows<Column extends string>(
  input: Input,
  { columns, begins, format }: Table<Column>,
  report: Report<GdeltRule>,
  options: LineOptions,
): Generator<RowRead<Column>> {
  const places = new Map(columns.map((column, i) => [column, i]));
  const width = columns.length;
  const wrongCount = ({ first, count }: Pick<Pending, 'first' | 'count'>): RowRead<Column> => ({
    type: 'finding',
    finding: report('COLUMN_COUNT', {
      line: first,
      expected: `${width} columns`,
      found: columnsOf(count),
    }),
  });
  let pending: Pending | undefined;
  let right = 0;
  let wrong = 0;
  for (const read of lines(input, options)) {
    if (read.type === 'finding') {
      yield read;
      continue;
    }
    const { number, text } = read;
    if (text === '') continue;
    const cells = text.split('\t');
    if (cells.length === width) {
      if (pending) yield wrongCount(pending);
      pending = undefined;
      right++;
      yield { type: 'row', line: number, cell: (column) => cells[places.get(column) ?? -1] ?? '' };
      continue;
    }
    wrong++;
    if (right === 0 && wrong === TRIED)
      throw new ExchangeError(
        'UNKNOWN_FORMAT',
        `${input.name} is not ${format}: none of its first ${TRIED} rows has ${width} columns; one has ${cells.length}.`,
      );
    const total: number = (pending?.count ?? 1) + cells.length - 1;
    const goesOn: boolean = pending !== undefined && !begins.test(text) && total <= width;
    if (pending && !goesOn) {
      yield wrongCount(pending);
      pending = undefined;
    }
    if (pending && total === width) {
      yield {
        type: 'finding',
        finding: report('ROW_BROKEN', brokenRow(pending.first, number, text, width)),
      };
      pending = undefined;
    } else if (pending) {
      pending = { first: pending.first, last: number, count: total };
    } else if (cells.length < width && begins.test(text)) {
      pending = { first: number, last: number, count: cells.length };
    } else {
      yield wrongCount({ first: number, count: cells.length });
    }
  }
  if (pending) yield wrongCount(pending);
}

function brokenRow(line: number, last: number, text: string, width: number) {
  return {
    line,
    expected: 'a row on one line',
    found: `a row of ${width} columns on the lines ${line} to ${last}, the last of which begins ${quoted(text.slice(0, 40))}`,
  };
}

function columnsOf(count: number): string {
  return count === 1 ? 'one column' : `${count} columns`;
}
