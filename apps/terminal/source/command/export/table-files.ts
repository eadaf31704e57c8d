import { type Table, type Tables, tables, writeCsv, writeNdjson } from '@depeche/exchange';
import type { LabelLanguage } from '../../labels/language.ts';
import type { ExportFile } from './export-file.ts';

/** The formats in which each type of record is a table of its own. */
export const tableFormats = ['csv', 'ndjson'] as const;

export type TableFormat = (typeof tableFormats)[number];

export function isTableFormat(format: string): format is TableFormat {
  return tableFormats.some((known) => known === format);
}

/** Records of a table, page by page. */
export type PagesOf = <T extends Table>(table: T) => AsyncIterable<ReadonlyArray<Tables[T]>>;

/** A file for each type of record, or for one. */
export function tableFiles(
  format: TableFormat,
  pagesOf: PagesOf,
  only: Table | undefined,
  language: LabelLanguage,
): ExportFile[] {
  const wanted = only === undefined ? tables : [only];
  return wanted.map((table) => ({
    name: `${table}.${format}`,
    pieces: pieces(format, table, pagesOf, language),
  }));
}

async function* pieces<T extends Table>(
  format: TableFormat,
  table: T,
  pagesOf: PagesOf,
  language: LabelLanguage,
): AsyncGenerator<string> {
  if (format === 'ndjson') {
    for await (const page of pagesOf(table)) yield* writeNdjson(table, page);
    return;
  }
  // The names of the columns stand before the first page alone.
  yield* writeCsv(table, [], { language });
  for await (const page of pagesOf(table)) {
    const [, ...lines] = writeCsv(table, page, { language });
    yield* lines;
  }
}
