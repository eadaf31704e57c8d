import stringWidth from 'string-width';
import type { LabelLanguage } from '../labels/language.ts';
import { cut, pad } from '../text/fit.ts';
import { printableLine } from '../text/printable.ts';
import type { Column } from './column.ts';
import { fitColumns, GAP } from './fit-columns.ts';
import type { Output } from './output.ts';
import type { Writer } from './writer.ts';

export interface TableOptions {
  readonly language: LabelLanguage;
  /** How many columns the terminal has; without end where the table goes elsewhere, and then nothing is cut. */
  readonly room: number;
  /** Makes the headings stand out. */
  readonly emphasize?: (text: string) => string;
}

/** Past this many rows, widths are decided by those that were seen, so that a list of any length needs little memory. */
const ROWS_MEASURED = 1000;

/** An aligned table, one record a line. */
export function createTableWriter<Node>(
  columns: ReadonlyArray<Column<Node>>,
  { language, room, emphasize = (text) => text }: TableOptions,
  output: Output,
): Writer<Node> {
  const headings = columns.map(({ heading }) => heading[language].toUpperCase());
  let waiting: string[][] = [];
  let widths: readonly number[] | undefined;

  function lines(rows: readonly string[][]): string {
    const fitted = widths ?? [];
    return rows.map((cells) => `${layOut(cells, columns, fitted, room)}\n`).join('');
  }

  async function flush(): Promise<void> {
    if (!widths) {
      widths = fitColumns(wishesOf(columns, headings, waiting), room);
      await output.write(`${emphasize(layOut(headings, columns, widths, room))}\n`);
    }
    const rows = waiting;
    waiting = [];
    if (rows.length > 0) await output.write(lines(rows));
  }

  return {
    async write(nodes) {
      waiting.push(
        ...nodes.map((node) => columns.map((column) => printableLine(column.value(node, language)))),
      );
      if (widths || waiting.length >= ROWS_MEASURED) await flush();
    },
    async end() {
      if (waiting.length > 0) await flush();
    },
  };
}

function wishesOf<Node>(
  columns: ReadonlyArray<Column<Node>>,
  headings: readonly string[],
  rows: readonly string[][],
) {
  return columns.map(({ least, yields }, index) => {
    const heading = stringWidth(headings[index] ?? '');
    const natural = rows.reduce(
      (widest, cells) => Math.max(widest, stringWidth(cells[index] ?? '')),
      heading,
    );
    return { natural, least: least === undefined ? natural : Math.max(least, heading), yields };
  });
}

function layOut<Node>(
  cells: readonly string[],
  columns: ReadonlyArray<Column<Node>>,
  widths: readonly number[],
  room: number,
): string {
  const shown = columns.flatMap(({ align }, index) => {
    const width = widths[index] ?? 0;
    const cell = cells[index] ?? '';
    // Rows past those that were measured may be wider: only a terminal has a line for them to run over.
    const fitted = Number.isFinite(room) ? cut(cell, width) : cell;
    return width > 0 ? [pad(fitted, width, align)] : [];
  });
  return shown.join(' '.repeat(GAP)).trimEnd();
}
