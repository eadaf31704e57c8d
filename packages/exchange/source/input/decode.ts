import { isUtf8 } from 'node:buffer';

/** What bytes say as text, and what had to be done for it. */
export interface Decoded {
  readonly text: string;
  readonly isUtf8: boolean;
  /** Where the first control character stood, in UTF-16 units from 0; -1 where there is none. */
  readonly control: number;
}

const WINDOWS_1252 = new TextDecoder('windows-1252');
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/**
 * Reads bytes as UTF-8, else as Windows-1252, in which every byte means something. Control characters other than
 * tabs and line ends are replaced one for one, so that no offset moves.
 */
export function decode(bytes: Uint8Array): Decoded {
  const isRight = isUtf8(bytes);
  const text = isRight ? view(bytes).toString('utf8') : WINDOWS_1252.decode(bytes);
  const control = text.search(CONTROL);
  return { text: control < 0 ? text : text.replace(CONTROLS, '\ufffd'), isUtf8: isRight, control };
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
