import type { Line } from '../page/line.ts';
import type { Style } from './style.ts';
import type { Theme } from './theme.ts';

const ESCAPE = '\u001b[';

/** A line as the terminal takes it: the words with their colours, each piece closed before the next begins. */
export function paint(line: Line, theme: Theme): string {
  return line.map(({ text, styles }) => paintText(text, styles, theme)).join('');
}

function paintText(text: string, styles: readonly Style[] | undefined, theme: Theme): string {
  if (text === '' || styles === undefined || styles.length === 0) return text;
  const rendition = [...new Set(styles.flatMap((style) => theme[style]))];
  return rendition.length === 0 ? text : `${ESCAPE}${rendition.join(';')}m${text}${ESCAPE}0m`;
}
