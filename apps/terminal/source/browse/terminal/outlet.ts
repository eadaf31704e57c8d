import stringWidth from 'string-width';
import { graphemes } from '../text/width.ts';

/** A command to the terminal, as far as a program like this gives any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what begins a command.
const COMMAND = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[^[\]])/;

/** A letter that is written from right to left. */
const LETTER = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;

/** Words from right to left, with single spaces, digits and punctuation between them, and colours within them. */
const RIGHT_TO_LEFT = new RegExp(
  String.raw`${LETTER}(?:(?:${LETTER}|[\p{M}\p{N}\p{P}]| (?! )|\u001b\[[\d;]*m)*${LETTER}\p{M}*)?`,
  'gu',
);

/** A mark without a width, whose direction is from left to right. */
const LEFT_TO_RIGHT = '\u200e';

/** Characters on whose width all terminals agree: Latin, Greek, Cyrillic, Hebrew, Arabic, lines and boxes, Chinese, Japanese, Korean. */
const AGREED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: commands to the terminal take no column at all.
  /^[\u0000-\u00ac\u00ae-\u052f\u0590-\u06ff\u1e00-\u200a\u200e\u2010-\u2027\u202f-\u205e\u2190-\u21ff\u2400-\u25ff\u3000-\u303e\u3041-\u33ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufffd]*$/u;

/**
 * What is drawn, made to stand in its columns on every terminal. Terminals disagree about the width of emoji that are
 * joined or styled, of some Indic and Thai clusters, of soft hyphens; after each of these the cursor is told its column.
 * Terminals that know of directions would let words from right to left change places with those in the next column; a
 * mark behind them keeps each where it is (Unicode's UAX #9: what is between a left and a right direction has that of the
 * line). Isolates were made for this, but take a column on some terminals.
 */
export function steady(drawn: string): string {
  const marked = drawn.replace(RIGHT_TO_LEFT, `$&${LEFT_TO_RIGHT}`);
  if (AGREED.test(marked)) return marked;
  let column = 0;
  let out = '';
  for (let rest = marked; rest !== ''; ) {
    const command = COMMAND.exec(rest);
    const words = command ? rest.slice(0, command.index) : rest;
    for (const { segment } of graphemes(words)) {
      out += segment;
      if (segment === '\n' || segment === '\r' || segment === '\r\n') column = 0;
      else column += stringWidth(segment);
      if (!AGREED.test(segment)) out += `\u001b[${column + 1}G`;
    }
    if (!command) break;
    column = columnAfter(command[0], column);
    out += command[0];
    rest = rest.slice(command.index + command[0].length);
  }
  return out;
}

/** In which column, from 0, the cursor is after a command. */
function columnAfter(command: string, column: number): number {
  const [, number = '', final = ''] = /^\[(\d*)([A-Z])$/.exec(command.slice(1)) ?? [];
  if (final === 'G') return Math.max(1, Number(number)) - 1;
  return final === 'E' || final === 'F' || final === 'H' ? 0 : column;
}

/** The terminal, written to through {@link steady}. */
export function outlet(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (chunk: string | Uint8Array, ...rest: []) =>
    stdout.write(typeof chunk === 'string' ? steady(chunk) : chunk, ...rest);
  return new Proxy(stdout, {
    get(target, name) {
      if (name === 'write') return write;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
