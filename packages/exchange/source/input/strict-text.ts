import { isUtf8 } from 'node:buffer';
import type { Finding } from '../finding.ts';
import { createReport, type Report } from '../findings/report.ts';
import { markFound, markOf } from './byte-order-mark.ts';
import { type InputRule, inputRules } from './rules.ts';

/** What a file says in UTF-8, and what is wrong with its bytes. */
export interface StrictText {
  /** A byte-order mark at its beginning is left out. */
  readonly text: string;
  readonly hasMark: boolean;
  readonly findings: readonly Finding[];
  /** The lines that are refused, from 1; undefined for the file as a whole. */
  readonly refused: ReadonlySet<number | undefined>;
}

const LINE_FEED = 0x0a;

/**
 * Reads a file of a format that is in UTF-8 and nothing else. Of each line that is something else there is an error, and
 * U+FFFD stands for what cannot be read; a file in UTF-16 is refused as a whole.
 */
export function strictText(file: string, bytes: Uint8Array): StrictText {
  const report = createReport(file, inputRules);
  const mark = markOf(bytes);
  if (mark && mark.encoding !== 'UTF-8') {
    const found = `${mark.encoding}, by its first two bytes`;
    const findings = [report('WRONG_ENCODING', { expected: 'UTF-8', found })];
    return { text: '', hasMark: true, findings, refused: new Set([undefined]) };
  }
  const body = mark ? bytes.subarray(mark.length) : bytes;
  const wrong = isUtf8(body) ? [] : [...wrongLines(body, report)];
  return {
    text: decoded(body),
    hasMark: mark !== undefined,
    findings: mark ? [markFound(report), ...wrong] : wrong,
    refused: new Set(wrong.map(({ line }) => line)),
  };
}

function* wrongLines(bytes: Uint8Array, report: Report<InputRule>): Generator<Finding> {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 ? bytes.length : feed;
    const written = bytes.subarray(from, to);
    if (!isUtf8(written)) {
      const said = { line, column: firstWrong(written), expected: 'UTF-8', found: otherBytes(written) };
      yield report('WRONG_ENCODING', said);
    }
    from = to + 1;
  }
}

/** The column of the first replacement that the writer of the file did not write. */
function firstWrong(bytes: Uint8Array): number {
  const parts = decoded(bytes).split('\uFFFD');
  let column = 1;
  for (let at = 0, i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    column += part.length;
    at += Buffer.byteLength(part);
    const isWritten = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!isWritten) return column;
    column += 1;
    at += 3;
  }
  return column;
}

function otherBytes(bytes: Uint8Array): string {
  const wrongByte = bytes.find((byte) => byte >= 0x80) ?? 0;
  return `bytes of another encoding, such as ${wrongByte.toString(16).toUpperCase()}`;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
