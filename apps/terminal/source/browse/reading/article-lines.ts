import type { Line } from '../page/line.ts';
import { type Mark, runsOf } from '../text/marks.ts';
import type { Style } from '../theme/style.ts';
import type { ArticleRows } from './article-rows.ts';
import type { Proof } from './evidence.ts';

/** How wide the margin beside an article's text is: a mark, the number of a paragraph, and a space on either side. */
export const MARGIN = 6;

/** What there is in the margin of a row: words of the chosen record, or of any. */
export interface MarginMarks {
  readonly chosen: ReadonlySet<number>;
  readonly any: ReadonlySet<number>;
}

/** The marks of proofs on a text that was laid out; what does not fit the text is left out. */
export function marksOf({ index }: ArticleRows, proofs: readonly Proof[]): readonly Mark<Style>[] {
  return proofs
    .filter(({ start, end }) => start >= 0 && start < end && end <= index.length)
    .map(({ start, end, style }) => ({ start: index.toUtf16(start), end: index.toUtf16(end), style }));
}

/** Rows of an article with its margin and the words that prove a record, exact to the character. */
export function articleLines(
  { index, rows }: ArticleRows,
  from: number,
  to: number,
  marks: readonly Mark<Style>[],
  margin: MarginMarks,
): readonly Line[] {
  return rows.slice(from, to).map((row, offset): Line => {
    const number = from + offset;
    const sign = margin.chosen.has(number) ? '▶' : margin.any.has(number) ? '·' : ' ';
    const ordinal = row.paragraph === undefined ? '' : String(row.paragraph);
    return [
      { text: sign, styles: [margin.chosen.has(number) ? 'accent' : 'dim'] },
      { text: `${ordinal.padStart(MARGIN - 3)}  `, styles: ['dim'] },
      ...runsOf(row, marks).map(({ start, end, styles }) => ({
        text: index.text.slice(start, end),
        ...(styles.length === 0 ? {} : { styles }),
      })),
    ];
  });
}

/** The rows on which marks lie. */
export function rowsOf({ rows }: ArticleRows, marks: readonly Mark<Style>[]): ReadonlySet<number> {
  const found = new Set<number>();
  rows.forEach((row, number) => {
    if (marks.some((mark) => mark.start < row.end && row.start < mark.end)) found.add(number);
  });
  return found;
}
