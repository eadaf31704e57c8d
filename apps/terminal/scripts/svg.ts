import type { IBufferCell, Terminal } from '@xterm/headless';
import { paletteColour, rgbColour, theme } from './palette.ts';

/** Cells that stand side by side and look alike. */
interface Run {
  readonly column: number;
  readonly width: number;
  readonly text: string;
  readonly style: Style;
}

interface Style {
  readonly colour: string;
  readonly background: string;
  readonly isBold: boolean;
  readonly isDim: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
}

const CELL = { width: 8.4, height: 18, baseline: 13.5, font: 14 } as const;
const MARGIN = 14;
const SECONDS_PER_SCENE = 4;

/** The screen of a terminal as the inside of a picture: one `text` for each run of cells that look alike. */
export function drawScreen(terminal: Terminal): string {
  return Array.from({ length: terminal.rows }, (_, row) =>
    runsOf(terminal, row).map((run) => drawRun(run, row)),
  )
    .flat()
    .join('');
}

/** Several screens of one size as one picture that shows them in turn, for ever. */
export function drawPicture(title: string, columns: number, rows: number, scenes: readonly string[]): string {
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN);
  const height = rows * CELL.height + 2 * MARGIN;
  const total = scenes.length * SECONDS_PER_SCENE;
  const share = 100 / scenes.length;
  // The first scene stands where nothing may move; the others appear only by being animated.
  const style = [
    `text{font:${CELL.font}px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}`,
    `.s{visibility:hidden;animation:scene ${total}s step-end infinite}.s:first-of-type{visibility:visible}`,
    `@keyframes scene{0%{visibility:visible}${share}%{visibility:hidden}}`,
    '@media (prefers-reduced-motion:reduce){.s{animation:none}}',
  ].join('');
  const groups = scenes.map(
    (scene, at) => `<g class="s" style="animation-delay:${at * SECONDS_PER_SCENE}s">${scene}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title><style>${style}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${theme.background}" stroke="${theme.frame}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">${groups.join('\n')}</g></svg>\n`,
  ].join('\n');
}

function runsOf(terminal: Terminal, row: number): Run[] {
  const line = terminal.buffer.active.getLine(row);
  const runs: Run[] = [];
  for (let column = 0; line && column < terminal.cols; column++) {
    const cell = line.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const style = styleOf(cell);
    const previous = runs.at(-1);
    const text = cell.getChars() || ' ';
    if (previous && isSame(previous.style, style)) {
      runs[runs.length - 1] = {
        ...previous,
        text: previous.text + text,
        width: previous.width + cell.getWidth(),
      };
    } else {
      runs.push({ column, text, style, width: cell.getWidth() });
    }
  }
  return runs;
}

function drawRun({ column, width, text, style }: Run, row: number): string {
  const x = round(column * CELL.width);
  const length = round(width * CELL.width);
  const box =
    style.background === theme.background
      ? ''
      : `<rect x="${x}" y="${row * CELL.height}" width="${length}" height="${CELL.height}" fill="${style.background}"/>`;
  if (text.trim() === '' && !style.isUnderlined) return box;
  const looks = [
    `fill="${style.colour}"`,
    style.isBold ? 'font-weight="bold"' : '',
    style.isItalic ? 'font-style="italic"' : '',
    style.isDim ? 'opacity=".6"' : '',
    style.isUnderlined ? 'text-decoration="underline"' : '',
  ].filter(Boolean);
  const y = round(row * CELL.height + CELL.baseline);
  return `${box}<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacing" xml:space="preserve" ${looks.join(' ')}>${escapeXml(text)}</text>`;
}

function styleOf(cell: IBufferCell): Style {
  const front = cell.isFgDefault()
    ? theme.foreground
    : cell.isFgRGB()
      ? rgbColour(cell.getFgColor())
      : paletteColour(cell.getFgColor());
  const back = cell.isBgDefault()
    ? theme.background
    : cell.isBgRGB()
      ? rgbColour(cell.getBgColor())
      : paletteColour(cell.getBgColor());
  const [colour, background] = cell.isInverse() ? [back, front] : [front, back];
  return {
    colour,
    background,
    isBold: cell.isBold() !== 0,
    isDim: cell.isDim() !== 0,
    isItalic: cell.isItalic() !== 0,
    isUnderlined: cell.isUnderline() !== 0,
  };
}

function isSame(a: Style, b: Style): boolean {
  return (
    a.colour === b.colour &&
    a.background === b.background &&
    a.isBold === b.isBold &&
    a.isDim === b.isDim &&
    a.isItalic === b.isItalic &&
    a.isUnderlined === b.isUnderlined
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
