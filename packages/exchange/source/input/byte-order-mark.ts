import type { Finding } from '../finding.ts';
import type { Report } from '../findings/report.ts';
import type { InputRule } from './rules.ts';

/** What the first bytes of a file say of its encoding. */
export interface Mark {
  readonly encoding: 'UTF-8' | 'UTF-16 (little-endian)' | 'UTF-16 (big-endian)';
  /** In bytes. */
  readonly length: number;
}

/** The byte-order mark of a file; undefined where it has none. */
export function markOf([first, second, third]: Uint8Array): Mark | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'UTF-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'UTF-16 (little-endian)', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'UTF-16 (big-endian)', length: 2 };
  return undefined;
}

/** The remark on a byte-order mark. */
export function markFound(report: Report<InputRule>): Finding {
  const said = { line: 1, column: 1, expected: 'no byte-order mark', found: 'a byte-order mark' };
  return report('BYTE_ORDER_MARK', said);
}
