import { ExchangeError } from '../error.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../findings/report.ts';
import { markOf } from './byte-order-mark.ts';
import { type Decoded, decode } from './decode.ts';
import type { InputRule } from './rules.ts';

/** A line as text, with what had to be said of it. */
export function decodeLine(
  bytes: Uint8Array,
  line: number,
  report: Report<InputRule>,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const decoded = decode(bytes);
  if (decoded.isUtf8 && decoded.control < 0) return { text: decoded.text, findings: NOTHING };
  return { text: decoded.text, findings: findingsOf(decoded, line, report) };
}

const NOTHING: readonly Finding[] = [];

function findingsOf({ isUtf8, control }: Decoded, line: number, report: Report<InputRule>): Finding[] {
  const findings: Finding[] = [];
  if (!isUtf8) findings.push(notUtf8({ line }, report));
  if (control >= 0) {
    const said = { line, column: control + 1, expected: 'text', found: 'a control character' };
    findings.push(report('CONTROL_CHARACTER', said));
  }
  return findings;
}

/** The remark on bytes that are no UTF-8, and are read all the same. */
export function notUtf8(
  place: { readonly line: number; readonly column?: number },
  report: Report<InputRule>,
): Finding {
  return report('NOT_UTF8', { ...place, expected: 'UTF-8', found: 'bytes that are no UTF-8' });
}

/** How many bytes at the beginning are the mark of UTF-8. Throws `UNREADABLE` for a file in UTF-16. */
export function lengthOfMark(name: string, head: Uint8Array): number {
  const mark = markOf(head);
  if (mark && mark.encoding !== 'UTF-8')
    throw new ExchangeError('UNREADABLE', `${name} is in ${mark.encoding}; UTF-8 was expected.`);
  return mark?.length ?? 0;
}
