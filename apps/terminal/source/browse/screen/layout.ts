import { isWordless } from '../route/section-names.ts';
import type { PaneName } from '../state/state.ts';
import type { View } from './view.ts';

/** Where a pane stands, in columns and rows of its body: the title above it is not counted. */
interface PaneSize {
  readonly name: PaneName;
  readonly width: number;
  readonly height: number;
}

/** How the panes of a screen stand: side by side, or one above the other. */
export interface Layout {
  readonly isBeside: boolean;
  readonly panes: readonly PaneSize[];
}

export const MIN_COLUMNS = 40;
export const MIN_ROWS = 10;

/** Rows above and below the panes: the breadcrumbs and the keys. */
const AROUND = 2;
/** The row of a pane's title. */
const TITLE = 1;
/** Columns between two panes. */
const GAP = 3;
/** From so many columns on, panes stand side by side, and from so many on a list has the text beside it too. */
const BESIDE = 100;
const THREE = 160;

/** How wide the menu of the start screen is beside what it leads to. */
const MENU = 42;

/** How panes share the columns or rows: by these weights. */
const weights: Readonly<Record<View['kind'], Partial<Record<PaneName, number>>>> = {
  start: { list: 4, record: 6 },
  list: { list: 5, record: 5 },
  record: { record: 5, text: 5 },
  reading: { text: 6, record: 4 },
  unknown: { record: 1 },
};

const threeWeights: Partial<Record<PaneName, number>> = { list: 36, record: 30, text: 34 };

/** Which panes a view has on a screen of this size, and how large each is. */
export function layOutPanes(
  view: View,
  columns: number,
  rows: number,
  zoomed: PaneName | undefined,
  menuRows: number,
): Layout {
  const height = Math.max(1, rows - AROUND);
  const isBeside = columns >= BESIDE;
  const shares = sharesOf(view, columns);
  const names: readonly PaneName[] = panesOf(shares, zoomed, height);
  if (names.length === 1) {
    return { isBeside, panes: names.map((name) => ({ name, width: columns, height: height - TITLE })) };
  }
  if (isBeside) {
    const widths =
      view.kind === 'start'
        ? [MENU, columns - MENU - GAP]
        : share(columns - GAP * (names.length - 1), names, shares);
    return {
      isBeside,
      panes: names.map((name, index) => ({ name, width: widths[index] ?? 0, height: height - TITLE })),
    };
  }
  const room = height - TITLE * names.length;
  const heights =
    view.kind === 'start'
      ? [Math.min(menuRows, room - 3), Math.max(3, room - menuRows)]
      : share(room, names, shares);
  return {
    isBeside,
    panes: names.map((name, index) => ({ name, width: columns, height: heights[index] ?? 0 })),
  };
}

function sharesOf(view: View, columns: number): Partial<Record<PaneName, number>> {
  if (view.kind === 'list' && columns >= THREE && !isWordless(view.section)) return threeWeights;
  return view.kind === 'record' && isWordless(view.section) ? weights.unknown : weights[view.kind];
}

/** Panes that would have fewer rows than this are not shown: the one with the keys has the screen to itself. */
const FEWEST = 3;

function panesOf(
  shares: Partial<Record<PaneName, number>>,
  zoomed: PaneName | undefined,
  height: number,
): readonly PaneName[] {
  const names = (Object.keys(shares) as PaneName[]).filter((name) => shares[name] !== undefined);
  const first = names.slice(0, 1);
  if (zoomed !== undefined) return names.includes(zoomed) ? [zoomed] : first;
  return height >= (FEWEST + TITLE) * names.length ? names : first;
}

function share(
  room: number,
  names: readonly PaneName[],
  shares: Partial<Record<PaneName, number>>,
): readonly number[] {
  const whole = names.reduce((sum, name) => sum + (shares[name] ?? 0), 0);
  const parts = names.map((name) => Math.floor((room * (shares[name] ?? 0)) / whole));
  const rest = room - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => (index === parts.length - 1 ? part + rest : part));
}
