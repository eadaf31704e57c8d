/** The text of a file, and the lines that are not in UTF-8: they are left empty, so that the others keep their numbers. */
export interface DecodedText {
  readonly text: string;
  /** From 1. */
  readonly badLines: readonly number[];
}

const LINE_FEED = 0x0a;

/** Decodes UTF-8, without its byte-order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decode(bytes);
  if (text !== undefined) return { text, badLines: [] };
  const lines: string[] = [];
  const badLines: number[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const line = decode(bytes.subarray(start, end));
    if (line === undefined) badLines.push(lines.length + 1);
    lines.push(line ?? '');
    start = end + 1;
  }
  return { text: lines.join('\n'), badLines };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
