/** What would move the cursor, change colours, hide or reorder text if it were sent to a terminal as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '␡';
const REPLACEMENT = '\ufffd';

/**
 * A text as a terminal may have it: control characters are shown (␛ for escape) and not sent, and so are the marks that
 * reorder what follows them. Line feeds stay; tabs, and the carriage returns before line feeds, become spaces. One unit
 * for one unit, so that offsets into the text still hold.
 */
export function printable(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (unsafe, offset) => {
    if (unsafe === '\t' || unsafe === '\u2028' || unsafe === '\u2029') return ' ';
    if (unsafe === '\r' && text[offset + 1] === '\n') return ' ';
    const code = unsafe.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === 0x7f ? PICTURE_OF_DELETE : REPLACEMENT;
  });
}

/** As {@link printable}, on one line: every run of white space is one space. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim());
}
