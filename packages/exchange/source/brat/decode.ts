import type { Finding } from '../finding.ts';
import { finding } from './rules.ts';

/** What a file says in UTF-8, and what is wrong with its bytes. */
export interface Decoded {
  /** A byte-order mark at its beginning is left out. */
  readonly text: string;
  readonly hasMark: boolean;
  readonly findings: readonly Finding[];
}

const LINE_FEED = 0x0a;

/** Decodes UTF-8. Of each line that is something else there is a finding, and U+FFFD stands for what cannot be read. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const sixteen = utf16Mark(bytes);
  if (sixteen)
    return {
      text: '',
      hasMark: true,
      findings: [wrong(file, undefined, `${sixteen}, by its first two bytes`)],
    };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  const findings: Finding[] = hasMark ? [marked(file)] : [];
  // Only where a replacement stands can a byte have been wrong.
  if (text.includes('\uFFFD')) findings.push(...wrongLines(file, body, strict));
  return { text, hasMark, findings };
}

function utf16Mark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16 (big-endian)' : undefined;
}

function* wrongLines(file: string, bytes: Uint8Array, strict: TextDecoder): Generator<Finding> {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 ? bytes.length : feed;
    const written = bytes.subarray(from, to);
    if (!isUtf8(written, strict)) yield wrong(file, { line, column: firstWrong(written) }, latin(written));
    from = to + 1;
  }
}

function isUtf8(bytes: Uint8Array, strict: TextDecoder): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The column of the first replacement that the writer of the file did not write. */
function firstWrong(bytes: Uint8Array): number {
  const parts = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD');
  let column = 1;
  for (let at = 0, i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    column += part.length;
    at += new TextEncoder().encode(part).length;
    const isWritten = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!isWritten) return column;
    column += 1;
    at += 3;
  }
  return column;
}

function latin(bytes: Uint8Array): string {
  const wrongByte = bytes.find((byte) => byte >= 0x80) ?? 0;
  return `bytes of another encoding, such as ${wrongByte.toString(16).toUpperCase()}`;
}

function wrong(file: string, place: { line: number; column: number } | undefined, found: string): Finding {
  return finding('WRONG_ENCODING', { file, ...place }, { expected: 'UTF-8', found });
}

function marked(file: string): Finding {
  return finding(
    'BYTE_ORDER_MARK',
    { file, line: 1, column: 1 },
    { expected: 'UTF-8 without a byte-order mark', found: 'U+FEFF, which is left out' },
  );
}
