import { cutLine, type Line, lineWidth, segment } from '../page/line.ts';
import type { PaneName } from '../state/state.ts';

/** A part of the screen as it is drawn: a title, and exactly as many lines as it is high. */
export interface Pane {
  readonly name: PaneName;
  readonly width: number;
  readonly title: Line;
  readonly lines: readonly Line[];
}

/** The title of a pane on a rule that goes to its end, with something on the right where there is room. */
export function titleLine(title: Line, right: Line, width: number): Line {
  const end = lineWidth(right) === 0 ? [] : [segment(' '), ...right];
  const cut = cutLine(title, Math.max(1, width - lineWidth(end) - 2));
  const rule = Math.max(0, width - lineWidth(cut) - lineWidth(end) - 1);
  return cutLine([...cut, segment(' '), segment('─'.repeat(rule), 'dim'), ...end], width);
}

/** Lines filled with blank ones to a height, or cut. */
export function fill(lines: readonly Line[], height: number): readonly Line[] {
  const shown = lines.slice(0, height);
  return [...shown, ...Array.from({ length: height - shown.length }, (): Line => [])];
}
