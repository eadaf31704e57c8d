import type { Rules } from '../findings/rule.ts';

/** What is worth saying of the bytes of a file, whatever its format. */
export const inputRules = {
  BYTE_ORDER_MARK: {
    level: 'REMARK',
    sentence: 'The file begins with a byte-order mark; it was passed over.',
  },
  NOT_UTF8: { level: 'REMARK', sentence: 'A line that is no UTF-8; it was read as Windows-1252.' },
  CONTROL_CHARACTER: {
    level: 'REMARK',
    sentence: 'A control character that no text has; U+FFFD stands in its place.',
  },
} as const satisfies Rules;
