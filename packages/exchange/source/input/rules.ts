import type { DescribedValues } from '@depeche/model';

/** What is worth saying of the bytes of a file, whatever its format. */
export const inputRules = {
  BYTE_ORDER_MARK: 'The file begins with a byte-order mark; it was passed over.',
  NOT_UTF8: 'A line that is no UTF-8; it was read as Windows-1252.',
  CONTROL_CHARACTER: 'A control character that no text has; U+FFFD stands in its place.',
} as const satisfies DescribedValues;
