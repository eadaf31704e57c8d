import type { Range } from './wrap.ts';

/** A part of a text that is to stand out, and how. */
export interface Mark<Style> extends Range {
  readonly style: Style;
}

/** A part of a text on which the same marks lie from its first unit to its last. */
export interface Run<Style> extends Range {
  /** The styles that lie on it, in the order of the marks; none on plain text. */
  readonly styles: readonly Style[];
}

/** Cuts a part of a text at the ends of the marks that lie on it. Marks may overlap, enclose one another and repeat. */
export function runsOf<Style>(range: Range, marks: readonly Mark<Style>[]): Run<Style>[] {
  const on = marks.filter((mark) => mark.start < range.end && range.start < mark.end);
  if (on.length === 0) return [{ ...range, styles: [] }];
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of on) {
    if (start > range.start) cuts.add(start);
    if (end < range.end) cuts.add(end);
  }
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? range.end;
    return {
      start,
      end,
      styles: on.filter((mark) => mark.start < end && start < mark.end).map((m) => m.style),
    };
  });
}
