import { fitLine, type Line, lineWidth, segment } from '../page/line.ts';

/** A box over the screen. */
export interface OverlayBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

/** A frame around lines, in the middle of the screen, with a title above and a word below. */
export function boxed(
  title: string,
  body: readonly Line[],
  below: Line,
  columns: number,
  rows: number,
): OverlayBox {
  const inner = Math.min(
    columns - 4,
    Math.max(title.length + 4, lineWidth(below) + 2, ...body.map(lineWidth)),
  );
  const lines: Line[] = [
    edge('╭', '╮', [segment(` ${title} `, 'accent')], inner),
    ...body.map((line) => [segment('│ ', 'dim'), ...fitLine(line, inner), segment(' │', 'dim')]),
    edge('╰', '╯', lineWidth(below) === 0 ? [] : [segment(' '), ...below, segment(' ')], inner),
  ];
  return {
    left: Math.max(0, Math.floor((columns - inner - 4) / 2)),
    top: Math.max(0, Math.floor((rows - lines.length) / 2)),
    width: inner + 4,
    lines,
  };
}

function edge(left: string, right: string, words: Line, inner: number): Line {
  const rule = Math.max(0, inner + 1 - lineWidth(words));
  return [segment(`${left}─`, 'dim'), ...words, segment(`${'─'.repeat(rule)}${right}`, 'dim')];
}
