import type { Finding } from '../finding.ts';
import { createReport } from '../findings/report.ts';
import { markFound } from './byte-order-mark.ts';
import { decode } from './decode.ts';
import { decodeLine, lengthOfMark } from './decode-line.ts';
import type { Input } from './input.ts';
import { inputRules } from './rules.ts';
import { readWhole, type WholeOptions } from './whole.ts';

/**
 * The whole text of a file, its line ends as they are, decoded line by line as `lines` does it.
 * Throws `TOO_LARGE` as soon as it is more than may be.
 */
export function textOf(
  input: Input,
  options: WholeOptions = {},
): { readonly text: string; readonly findings: readonly Finding[] } {
  const whole = readWhole(input, options);
  const report = createReport(input.name, inputRules);
  const mark = lengthOfMark(input.name, whole);
  const findings: Finding[] = mark > 0 ? [markFound(report)] : [];
  const bytes = whole.subarray(mark);
  const decoded = decode(bytes);
  if (decoded.isUtf8 && decoded.control < 0) return { text: decoded.text, findings };
  const texts: string[] = [];
  let number = 1;
  for (let start = 0; start < bytes.length; number++) {
    const end = endOfLine(bytes, start);
    const line = decodeLine(bytes.subarray(start, end), number, report);
    texts.push(line.text);
    findings.push(...line.findings);
    start = end;
  }
  return { text: texts.join(''), findings };
}

/** Where the next line begins. */
function endOfLine(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  return Math.min(bytes.length, bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1);
}
