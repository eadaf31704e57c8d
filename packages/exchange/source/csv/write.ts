import type { Language } from '@depeche/model';
import { stringify } from 'csv-stringify/sync';
import type { Table, Tables } from '../tables/tables.ts';
import { csvColumns } from './columns.ts';

/** What a writer of CSV is told besides the records. */
export interface WriteCsvOptions {
  /** The language of names and labels where a column has them in one; English where it is not given. */
  readonly language?: Language;
  /**
   * Whether a text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab, a carriage
   * return or the full-width form of one of the signs) gets an apostrophe before it. It does, unless told otherwise: a
   * cell of a file from somebody else can send what stands beside it to an address. Numbers stay numbers.
   */
  readonly escapeFormulas?: boolean;
}

/** How many records are made into lines at once. */
const BATCH = 100;

/**
 * Records of one type as CSV (RFC 4180: comma, double quotes, CRLF), piece by piece: a line with the names of the
 * `csvColumns`, then a line for each record. A cell of nothing is empty; true and false are written out.
 */
export function* writeCsv<T extends Table>(
  table: T,
  records: Iterable<Tables[T]>,
  { language = 'en', escapeFormulas = true }: WriteCsvOptions = {},
): Generator<string> {
  const columns = csvColumns[table];
  const options = {
    record_delimiter: 'windows',
    // Also a line feed or carriage return alone, which the library does not take for the end of a line here.
    quoted_match: /[\r\n]/,
    escape_formulas: escapeFormulas,
    cast: { boolean: (value: boolean) => String(value) },
  } as const;
  yield stringify([columns.map(({ name }) => name)], options);
  let rows: unknown[][] = [];
  for (const record of records) {
    rows.push(columns.map(({ cell }) => cell(record, language)));
    if (rows.length < BATCH) continue;
    yield stringify(rows, options);
    rows = [];
  }
  if (rows.length > 0) yield stringify(rows, options);
}
