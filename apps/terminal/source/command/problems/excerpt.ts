import stringWidth from 'string-width';
import { printable } from '../../text/printable.ts';

/** How much of a long line stands before the place that is pointed at, in UTF-16 units. */
const BEFORE = 40;

/** A line of a file with its number, and a caret below the column (both from 1); cut to the room that there is. */
export function excerpt(source: string, line: number, column: number, room: number): string | undefined {
  const text = source.split('\n', line)[line - 1]?.replace(/\r$/, '');
  if (text === undefined || text.trim() === '') return undefined;
  const gutter = `${String(line).padStart(6)} │ `;
  const most = Math.min(room, 120) - gutter.length;
  const at = Math.min(column - 1, text.length);
  const start = text.length <= most ? 0 : Math.max(0, Math.min(at - BEFORE, text.length - most));
  const ellipsis = start > 0 ? '…' : '';
  const tail = text.length - start > most ? '…' : '';
  const before = printable(text.slice(start, at));
  const shown = ellipsis + printable(text.slice(start, start + most - ellipsis.length - tail.length)) + tail;
  const indent = ' '.repeat(stringWidth(ellipsis + before));
  return `${gutter}${shown}\n${' '.repeat(gutter.length - 2)}│ ${indent}^`;
}
