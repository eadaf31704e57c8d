import { indexText, type TextIndex } from '@depeche/model';
import type { ArticleText } from '../records/article/query.ts';
import { type Range, wrap } from '../text/wrap.ts';

/** A row of an article's text: where in the text it stands, and the number of the paragraph that begins on it. */
interface ArticleRow extends Range {
  /** Undefined on the rows of a paragraph after its first, and on the blank rows between paragraphs. */
  readonly paragraph: number | undefined;
}

/** An article laid out for a width. */
export interface ArticleRows {
  readonly index: TextIndex;
  readonly rows: readonly ArticleRow[];
  /** The row on which a character stands, by its offset in code points. */
  rowAt(offset: number): number;
}

/** Lays out an article's text: its paragraphs one blank row apart, every row with its offsets (in UTF-16 units). */
export function layOut({ text, paragraphs }: ArticleText, columns: number): ArticleRows {
  const index = indexText(text ?? '');
  const rows: ArticleRow[] = [];
  paragraphs.forEach(({ start, end }, ordinal) => {
    const from = index.toUtf16(Math.min(start, index.length));
    const to = index.toUtf16(Math.min(end, index.length));
    if (ordinal > 0) rows.push({ start: from, end: from, paragraph: undefined });
    wrap(index.text.slice(from, to), columns).forEach((row, position) => {
      rows.push({
        start: from + row.start,
        end: from + row.end,
        paragraph: position === 0 ? ordinal + 1 : undefined,
      });
    });
  });
  return {
    index,
    rows,
    rowAt(offset) {
      const unit = index.toUtf16(Math.max(0, Math.min(offset, index.length)));
      let low = 0;
      let high = rows.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((rows[middle]?.end ?? 0) > unit) high = middle;
        else low = middle + 1;
      }
      return Math.min(low, Math.max(0, rows.length - 1));
    },
  };
}
