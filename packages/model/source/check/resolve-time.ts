import type { Span } from '../text/span.ts';
import type { Path } from './problem.ts';
import type { Reporter } from './reporter.ts';

interface TimeEntry<Words> {
  readonly edtf: string;
  readonly expression: Words;
  readonly anchor?: string | undefined;
  readonly zone?: string | undefined;
}

/**
 * A date with its words resolved. Words that name every year of the date stand for themselves; others ("jeudi",
 * "le 10 janvier") were read against some day, and that anchor must be given.
 */
export function resolveTime<Words, S extends Pick<Span, 'exact'>>(
  time: TimeEntry<Words>,
  resolve: (words: Words, path: Path) => S[],
  path: Path,
  reporter: Reporter,
) {
  const expression = resolve(time.expression, [...path, 'expression']);
  const { edtf, anchor, zone } = time;
  if (anchor === undefined && expression.length > 0 && !namesYears(expression, edtf)) {
    reporter.report({
      code: 'ANCHOR_MISSING',
      path: [...path, 'anchor'],
      part: 'key',
      expected: 'the day against which the words were read',
      found: `“${expression.map(({ exact }) => exact).join(' … ')}” for ${edtf}`,
    });
  }
  return { edtf, expression, ...(anchor !== undefined && { anchor }), ...(zone !== undefined && { zone }) };
}

function namesYears(expression: ReadonlyArray<Pick<Span, 'exact'>>, edtf: string): boolean {
  const words = expression.map(({ exact }) => exact).join(' ');
  // Nobody writes the zeros of the year 44.
  const years = edtf.split('/').flatMap((end) => /^Y?-?0*(\d+)/.exec(end)?.[1] ?? []);
  return years.every((year) => words.includes(year));
}
