import { printable } from '../../text/printable.ts';

/** No answer of the API is nested so deep; one that is would only use up the stack of whoever reads it. */
const DEEPEST = 100;

/**
 * Data as a terminal may have them: no text of an article or a server can carry an escape sequence to the screen.
 * Offsets into texts still hold. What lies a hundred levels deep is left out.
 */
export function printableData<Value>(value: Value): Value;
export function printableData(value: unknown): unknown {
  return printableAt(value, 0);
}

function printableAt(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return printable(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => printableAt(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, printableAt(item, depth + 1)]),
  );
}
