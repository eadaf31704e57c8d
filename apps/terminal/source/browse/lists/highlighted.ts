import { indexText } from '@depeche/model';
import { type Line, segment } from '../page/line.ts';
import { runsOf } from '../text/marks.ts';

/** A passage in which words were found, and where in it, in code points. */
export interface Highlight {
  readonly passage: string;
  readonly ranges: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

/** A passage with the found words marked, begun shortly before the first of them where that would be out of sight. */
export function highlighted({ passage, ranges }: Highlight, columns: number): Line {
  const text = indexText(passage);
  const marks = ranges
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end)
    .map(({ start, end }) => ({
      start: text.toUtf16(start),
      end: text.toUtf16(end),
      style: 'match' as const,
    }));
  const first = marks[0]?.start ?? 0;
  const isInSight = (marks[0]?.end ?? 0) < columns;
  const from = isInSight ? 0 : beginning(passage, first - Math.floor(columns / 3));
  const runs = runsOf({ start: from, end: passage.length }, marks).map(({ start, end, styles }) => ({
    text: passage.slice(start, end).replace(/[\n\t]/g, ' '),
    ...(styles.length === 0 ? {} : { styles: [...styles] }),
  }));
  return from === 0 ? runs : [segment('… ', 'dim'), ...runs];
}

/** The beginning of a word not before an offset. */
function beginning(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}
