import { isUtf8 } from 'node:buffer';
import { ExchangeError } from '../error.ts';
import type { Finding } from '../finding.ts';
import { createReport } from '../findings/report.ts';
import { byteOrderMark, decodeLine, markFound } from './decoding.ts';
import type { Input } from './input.ts';
import type { LineOptions } from './lines.ts';
import { inputRules } from './rules.ts';

/** What a reader of whole texts may be told. */
export interface TextOptions extends Pick<LineOptions, 'onProgress'> {
  /** The most bytes that the file may have; 64 MiB where it is left out. */
  readonly maxBytes?: number;
}

const LARGEST = 64 * 2 ** 20;

/**
 * The whole text of a file, its line ends as they are, decoded line by line as `lines` does it.
 * Throws `TOO_LARGE` as soon as it is more than may be.
 */
export function textOf(
  input: Input,
  { maxBytes = LARGEST, onProgress }: TextOptions = {},
): { readonly text: string; readonly findings: readonly Finding[] } {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of input.bytes()) {
    length += chunk.length;
    if (length > maxBytes)
      throw new ExchangeError('TOO_LARGE', `${input.name} has more than ${maxBytes} bytes.`);
    chunks.push(chunk);
    onProgress?.(chunk.length);
  }
  const report = createReport(input.name, inputRules);
  const whole = Buffer.concat(chunks);
  const mark = byteOrderMark(input.name, whole);
  const findings: Finding[] = mark > 0 ? [markFound(report)] : [];
  const bytes = whole.subarray(mark);
  if (isUtf8(bytes) && !CONTROL_BYTE.test(bytes.toString('latin1')))
    return { text: bytes.toString('utf8'), findings };
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL_BYTE = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

/** Where the next line begins. */
function endOfLine(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  return Math.min(bytes.length, bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1);
}
