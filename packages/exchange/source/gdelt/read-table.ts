import type { Provenance } from '@depeche/model';
import type { Finding } from '../finding.ts';
import { createReport, type Report } from '../findings/report.ts';
import type { Input } from '../input/input.ts';
import { type Find, findNothing } from '../parts/find.ts';
import type { Piece } from '../parts/piece.ts';
import { provenanceOf } from '../parts/provenance.ts';
import { createSeen, type Seen } from '../parts/seen.ts';
import { toParts } from '../parts/to-parts.ts';
import type { Read } from '../read.ts';
import type { GdeltOptions } from './options.ts';
import { rows } from './rows.ts';
import { type GdeltRule, gdeltRules } from './rules.ts';
import type { Table } from './table.ts';

/** What the rows of one file share. */
export interface Context {
  readonly report: Report<GdeltRule>;
  readonly provenance: Provenance;
  /** The ids that stood before in the file. */
  readonly seen: Seen;
  readonly find: Find;
}

/** Makes a piece of a row, or finds everything that is wrong with it. */
export type ReadRow<Column extends string> = (
  line: number,
  cell: (column: Column) => string,
) => { readonly piece?: Piece; readonly findings: readonly Finding[] };

/** How many rows a part has. */
const ROWS = 400;

/** Reads a table row by row into parts; `begin` makes the reader of the rows of one part. */
export function* readTable<Column extends string>(
  input: Input,
  table: Table<Column>,
  options: GdeltOptions,
  begin: (context: Context) => ReadRow<Column>,
): Generator<Read> {
  const report = createReport(input.name, gdeltRules);
  const parts = { ...options, format: table.format, file: input.name };
  const { find = findNothing } = options;
  const context = { report, provenance: provenanceOf(parts), seen: createSeen(), find };
  let readRow = begin(context);
  let pieces: Piece[] = [];
  for (const row of rows(input, table, report, options)) {
    if (row.type === 'finding') {
      yield row;
      continue;
    }
    const { piece, findings } = readRow(row.line, row.cell);
    for (const finding of findings) yield { type: 'finding', finding };
    if (piece) pieces.push(piece);
    if (pieces.length < ROWS) continue;
    yield* toParts(pieces, parts);
    pieces = [];
    readRow = begin(context);
  }
  yield* toParts(pieces, parts);
}
