import stringWidth from 'string-width';

/** Latin letters, punctuation and box drawing, of which each takes one column: most of what is ever measured. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u257f]*$/;

/** How many columns of the terminal a text takes. It holds no line feeds and no control characters. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text as people count them, with where each begins. */
export function graphemes(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  return segmenter.segment(text);
}

/** How many UTF-16 units of a text fit into so many columns without cutting a character in two. */
export function unitsWithin(text: string, columns: number): number {
  if (NARROW.test(text)) return Math.min(text.length, Math.max(0, columns));
  let used = 0;
  for (const { segment, index } of graphemes(text)) {
    used += widthOf(segment);
    if (used > columns) return index;
  }
  return text.length;
}
