import { ExchangeError } from '../error.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../findings/report.ts';
import { type Decoded, decode } from './decode.ts';
import type { inputRules } from './rules.ts';

type InputReport = Report<keyof typeof inputRules>;

/** A line as text, with what had to be said of it. */
export function decodeLine(
  bytes: Uint8Array,
  line: number,
  report: InputReport,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const decoded = decode(bytes);
  if (decoded.isUtf8 && decoded.control < 0) return { text: decoded.text, findings: NOTHING };
  return { text: decoded.text, findings: findingsOf(decoded, line, report) };
}

const NOTHING: readonly Finding[] = [];

function findingsOf({ isUtf8, control }: Decoded, line: number, report: InputReport): Finding[] {
  const findings: Finding[] = [];
  if (!isUtf8) {
    findings.push(report('NOT_UTF8', { line, expected: 'UTF-8', found: 'bytes that are no UTF-8' }));
  }
  if (control >= 0) {
    const said = { line, column: control + 1, expected: 'text', found: 'a control character' };
    findings.push(report('CONTROL_CHARACTER', said));
  }
  return findings;
}

/** How many bytes at the beginning are a byte-order mark. Throws `UNREADABLE` for UTF-16 and UTF-32. */
export function byteOrderMark(name: string, head: Uint8Array): number {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw new ExchangeError('UNREADABLE', `${name} is in UTF-16; UTF-8 was expected.`);
  return 0;
}

/** The remark on a byte-order mark. */
export function markFound(report: InputReport): Finding {
  const said = { line: 1, column: 1, expected: 'no byte-order mark', found: 'a byte-order mark' };
  return report('BYTE_ORDER_MARK', said);
}
