/** How wide a column would like to be, how narrow it may become, and when it may go. */
export interface Wish {
  readonly natural: number;
  readonly least: number;
  readonly yields?: number | undefined;
}

/** The space between two columns. */
export const GAP = 2;

/**
 * The widths that columns get in so much room; 0 for those that have to go. What gives way first is whole columns, in
 * the order of `yields`, then the widest of those that are left, until all fit or none can become narrower.
 */
export function fitColumns(wishes: readonly Wish[], room: number): readonly number[] {
  const kept = new Set(wishes.keys());
  const leastOf = (index: number) => Math.min(wishes[index]?.natural ?? 0, wishes[index]?.least ?? 0);
  const needs = () => sum([...kept].map(leastOf)) + GAP * (kept.size - 1);
  const yielding = [...wishes.entries()]
    .filter(([, { yields }]) => yields !== undefined)
    .toSorted(([, a], [, b]) => (a.yields ?? 0) - (b.yields ?? 0));
  for (const [index] of yielding) {
    if (needs() <= room || kept.size === 1) break;
    kept.delete(index);
  }
  const widths = wishes.map(({ natural }, index) => (kept.has(index) ? natural : 0));
  let excess = sum(widths) + GAP * (kept.size - 1) - room;
  while (excess > 0) {
    const widest = widestThatShrinks(widths, leastOf);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return widths;
}

function widestThatShrinks(
  widths: readonly number[],
  leastOf: (index: number) => number,
): number | undefined {
  let widest: number | undefined;
  for (const [index, width] of widths.entries()) {
    if (width > leastOf(index) && width > (widths[widest ?? -1] ?? 0)) widest = index;
  }
  return widest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
