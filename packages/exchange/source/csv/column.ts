import { type Edtf, type Language, type Provenance, tryBounds } from '@depeche/model';
import type { Cell } from './cell.ts';

/** One column of a table. */
export interface Column<T> {
  readonly name: string;
  readonly description: string;
  /** What stands in it; words that are given in several languages, in one. */
  cell(record: T, language: Language): Cell;
}

/** A column, its cell told by a record alone or by the language as well. */
export function column<T>(
  name: string,
  description: string,
  cell: (record: T, language: Language) => Cell,
): Column<T> {
  return { name, description, cell };
}

/** A date and the first and last day that it may mean. */
export function dateColumns<T>(
  name: string,
  description: string,
  dateOf: (record: T) => Edtf | undefined,
): Array<Column<T>> {
  const bounds = (record: T) => {
    const date = dateOf(record);
    return date === undefined ? undefined : tryBounds(date);
  };
  return [
    column(name, `${description}, in EDTF.`, dateOf),
    column(
      `${name}Earliest`,
      'The first day that it may mean.',
      (record: T) => bounds(record)?.earliest ?? undefined,
    ),
    column(
      `${name}Latest`,
      'The last day that it may mean.',
      (record: T) => bounds(record)?.latest ?? undefined,
    ),
  ];
}

/** Where a record comes from and how it was made. */
export function provenanceColumns<T>(provenanceOf: (record: T) => Provenance): Array<Column<T>> {
  return [
    column('method', 'How it was made.', (record: T) => provenanceOf(record).method),
    column(
      'format',
      'The format of the file that it was taken over from.',
      (record: T) => provenanceOf(record).format,
    ),
    column('file', 'The name of that file.', (record: T) => provenanceOf(record).file),
    column('tool', 'The program that took it over.', (record: T) => provenanceOf(record).tool),
    column('license', 'The licence of the text.', (record: T) => provenanceOf(record).license),
    column('time', 'When it was made or taken over.', (record: T) => provenanceOf(record).time),
  ];
}
