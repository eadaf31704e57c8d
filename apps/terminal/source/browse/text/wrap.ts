import { graphemes, unitsWithin, widthOf } from './width.ts';

/** A part of a text, half-open, in UTF-16 units from its beginning. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks a text into rows of a terminal and says where in the text each row stands, so that whatever is known of the
 * text by its offsets can be shown on the rows. Rows break at spaces and line feeds; a no-break space holds words
 * together; a word that is too long is broken between characters. Spaces at a break belong to no row.
 */
export function wrap(text: string, columns: number, firstColumns = columns): Range[] {
  const rows: Range[] = [];
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    wrapLine(text, from, to, columns, rows.length === 0 ? firstColumns : columns, rows);
    from = to + 1;
  }
  return rows;
}

function wrapLine(text: string, from: number, to: number, columns: number, first: number, rows: Range[]) {
  let limit = Math.max(1, first);
  let start = from;
  let end = from;
  let used = 0;
  const finish = (next: number) => {
    rows.push({ start, end });
    start = next;
    end = next;
    used = 0;
    limit = Math.max(1, columns);
  };
  for (let at = from; at < to; ) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const space = text.indexOf(' ', at);
    const wordEnd = space < 0 || space > to ? to : space;
    const width = widthOf(text.slice(at, wordEnd));
    const gap = at - end;
    if (used + gap + width <= limit) {
      used += gap + width;
      end = wordEnd;
    } else if (end > start) {
      finish(at);
      continue;
    } else {
      start = at;
      end = at + fitting(text.slice(at, wordEnd), limit);
      if (end < wordEnd) {
        finish(end);
        at = end;
        continue;
      }
      used = width;
    }
    at = wordEnd;
  }
  rows.push({ start, end });
}

/** How much of a word fits on a row: at least one character, however wide it is. */
function fitting(word: string, columns: number): number {
  const units = unitsWithin(word, columns);
  if (units > 0) return units;
  for (const { segment } of graphemes(word)) return segment.length;
  return word.length;
}
