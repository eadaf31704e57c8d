import { fitLine, type Line, segment } from './line.ts';

/** One cell of a row in a list. */
export interface Cell {
  readonly line: Line;
  /** How many columns it takes; those without share what is left. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

const GAP = 2;

/** Cells side by side, each in its place, two columns apart; those that are 0 wide are left out. */
export function columns(cells: readonly Cell[], width: number): Line {
  const shown = cells.filter((cell) => cell.width !== 0);
  const fixed = shown.reduce((sum, cell) => sum + (cell.width ?? 0), 0);
  const flexible = shown.filter((cell) => cell.width === undefined).length;
  const left = width - fixed - GAP * (shown.length - 1);
  const share = flexible === 0 ? 0 : Math.max(1, Math.floor(left / flexible));
  const pieces = shown.flatMap((cell, index) => [
    ...(index === 0 ? [] : [segment(' '.repeat(GAP))]),
    ...fitLine(cell.line, cell.width ?? share, cell.align),
  ]);
  return fitLine(pieces, width);
}
