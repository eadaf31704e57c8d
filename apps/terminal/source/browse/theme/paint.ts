import { printable } from '../../text/printable.ts';
import type { Line } from '../page/line.ts';
import type { Style } from './style.ts';
import type { Theme } from './theme.ts';

const ESCAPE = '\u001b[';

/**
 * A line as the terminal takes it: the words with their colours, each piece closed before the next begins. Words are
 * words: no control character among them gets past here, wherever they come from.
 */
export function paint(line: Line, theme: Theme): string {
  return line.map(({ text, styles }) => paintText(text, styles, theme)).join('');
}

function paintText(text: string, styles: readonly Style[] | undefined, theme: Theme): string {
  const words = printable(text);
  if (words === '' || styles === undefined || styles.length === 0) return words;
  const rendition = [...new Set(styles.flatMap((style) => theme[style]))];
  return rendition.length === 0 ? words : `${ESCAPE}${rendition.join(';')}m${words}${ESCAPE}0m`;
}
