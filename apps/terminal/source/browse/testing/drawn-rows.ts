import { fitLine, type Line, plain } from '../page/line.ts';
import type { Frame } from '../screen/frame.ts';

/** A frame as plain rows, as they stand on the screen. */
export function drawnRows(frame: Frame): readonly string[] {
  const rows = frame.refusal ? frame.refusal.slice(0, frame.rows).map(plain) : panesAndEdges(frame);
  const { overlay } = frame;
  if (overlay && !frame.refusal) {
    overlay.lines.forEach((line, index) => {
      const row = overlay.top + index;
      const under = (rows[row] ?? '').padEnd(frame.columns);
      const over = plain(fitLine(line, overlay.width));
      rows[row] = under.slice(0, overlay.left) + over + under.slice(overlay.left + overlay.width);
    });
  }
  return rows.map((row) => row.trimEnd());
}

function panesAndEdges(frame: Frame): string[] {
  const panes = frame.panes.map(({ title, lines, width }) =>
    [title, ...lines].map((line: Line) => plain(fitLine(line, width))),
  );
  const body = frame.isBeside
    ? (panes[0] ?? []).map((_, row) => panes.map((pane) => pane[row] ?? '').join(' │ '))
    : panes.flat();
  return [plain(frame.header), ...body, plain(frame.footer)];
}
