import { printable } from '../../text/printable.ts';

/**
 * Data as a terminal may have them: no text of an article or a server can carry an escape sequence to the screen.
 * Offsets into texts still hold. Nothing is copied that needs no change.
 */
export function printableData<Value>(value: Value): Value;
export function printableData(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => printableData(item));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, printableData(item)]));
}
