/** What of a list is on the screen: the chosen row and the first visible one. */
export interface Window {
  readonly cursor: number;
  readonly top: number;
}

export const AT_TOP: Window = { cursor: 0, top: 0 };

/** The first visible row, moved as little as possible so that the chosen row is on the screen and no room is wasted. */
export function topFor({ cursor, top }: Window, rows: number, height: number): number {
  const seen = Math.max(cursor - height + 1, Math.min(top, cursor));
  return Math.max(0, Math.min(seen, rows - height));
}

/** The window with another row chosen, kept within the list. */
export function moved(window: Window, cursor: number, rows: number, height: number): Window {
  const kept = Math.max(0, Math.min(cursor, rows - 1));
  return { cursor: kept, top: topFor({ cursor: kept, top: window.top }, rows, height) };
}
