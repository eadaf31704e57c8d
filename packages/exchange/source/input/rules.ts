import type { Rules } from '../findings/rule.ts';

/** What is found in the bytes of a file, whatever its format. */
export const inputRules = {
  BYTE_ORDER_MARK: {
    level: 'REMARK',
    sentence: 'The file begins with a byte-order mark; it was passed over.',
  },
  NOT_UTF8: { level: 'REMARK', sentence: 'Bytes that are no UTF-8; they were read as Windows-1252.' },
  WRONG_ENCODING: { level: 'ERROR', sentence: 'Bytes that are no UTF-8, in a format that has nothing else.' },
  CONTROL_CHARACTER: {
    level: 'REMARK',
    sentence: 'A control character that no text has; U+FFFD stands in its place.',
  },
} as const satisfies Rules;

/** One of {@link inputRules}. */
export type InputRule = keyof typeof inputRules;
