import { type Line, segment } from '../page/line.ts';
import type { Field } from '../text/field.ts';
import { graphemes, widthOf } from '../text/width.ts';

/** A line that is being typed, with the cursor on the next character; its beginning is left out where it is too long. */
export function fieldLine({ text, at }: Field, columns: number): Line {
  let from = 0;
  for (const { index } of graphemes(text)) {
    if (widthOf(text.slice(from, at)) < columns - 1) break;
    from = index;
  }
  const [under] = graphemes(text.slice(at));
  const next = under?.segment ?? ' ';
  return [
    segment(text.slice(from, at), 'strong'),
    segment(next, 'cursor'),
    segment(text.slice(at + (under ? next.length : 0)), 'strong'),
  ];
}
