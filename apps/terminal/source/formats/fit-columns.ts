/** How wide a column would like to be, how narrow it may become, and when it may go. */
export interface Wish {
  readonly natural: number;
  readonly least: number;
  readonly yields?: number | undefined;
}

/** The space between two columns. */
export const GAP = 2;

/** What is left of a column on a terminal that has room for nothing. */
const NARROWEST = 3;

/**
 * The widths that columns get in so much room; 0 for those that have to go. What gives way first is whole columns, in
 * the order of `yields`, then the widest of those that are left, and where not even their least fits, that too.
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
  const excess = sum(widths) + GAP * (kept.size - 1) - room;
  const left = shrink(widths, excess, leastOf);
  shrink(widths, left, () => NARROWEST);
  return widths;
}

/** Takes so much from the widest columns, as long as they have more than their least; gives what it could not take. */
function shrink(widths: number[], excess: number, leastOf: (index: number) => number): number {
  let left = excess;
  while (left > 0) {
    const widest = widestThatShrinks(widths, leastOf);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    left--;
  }
  return left;
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
