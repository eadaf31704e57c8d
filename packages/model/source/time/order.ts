import { ModelError } from '../error.ts';
import { dayNumber, type IsoDate, isDate } from './date.ts';
import { type Bounds, boundsOf, type Edtf, type Precision, precisions } from './edtf.ts';

const RANKS = Object.fromEntries(Object.keys(precisions).map((name, rank) => [name, rank]));

/** Where a precision stands in the order of exactness: DAY is 0, INTERVAL is 4. */
export function precisionRank(precision: Precision): number {
  return RANKS[precision] ?? 0;
}

/**
 * The order of a timeline over dates of unequal precision: by the earliest day that each may mean, what is open at
 * its beginning first; then the more exact first. Zero where neither decides.
 */
export function compareTimes(a: Bounds, b: Bounds): number {
  return (
    earliestDay(a.earliest) - earliestDay(b.earliest) ||
    precisionRank(a.precision) - precisionRank(b.precision)
  );
}

/** The sort key of an earliest day: its day number, and before every day where it is open. */
export function earliestDay(earliest: IsoDate | null): number {
  return earliest === null ? OPEN_BEGINNING : (dayNumber(earliest) ?? OPEN_BEGINNING);
}

/** The sort key of a latest day: its day number, and after every day where it is open. */
export function latestDay(latest: IsoDate | null): number {
  return latest === null ? OPEN_END : (dayNumber(latest) ?? OPEN_END);
}

/** Before and after every day that a JavaScript date can have; fits 32 bits, so that any store can keep it. */
const OPEN_BEGINNING = -2_000_000_000;
const OPEN_END = 2_000_000_000;

/** A range of days in which a record is looked for; an end that is left out is open. */
export interface TimeRange {
  readonly from?: IsoDate | null | undefined;
  readonly to?: IsoDate | null | undefined;
}

/**
 * Whether a date may fall into a range: June 2021 does not overlap December 2021. Throws `BAD_DATE`, also where an end
 * of the range is no day.
 */
export function overlapsRange(date: Edtf, range: TimeRange): boolean {
  const { earliest, latest } = boundsOf(date);
  return (
    earliestDay(earliest) <= latestDay(dayOf(range.to)) && latestDay(latest) >= earliestDay(dayOf(range.from))
  );
}

function dayOf(end: IsoDate | null | undefined): IsoDate | null {
  if (end === null || end === undefined) return null;
  if (!isDate(end)) throw new ModelError('BAD_DATE', `“${end}” is no day, as YYYY-MM-DD.`);
  return end;
}
