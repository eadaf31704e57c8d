import edtf, { type ParsedDate, parse } from 'edtf';
import { z } from 'zod';
import { ModelError } from '../error.ts';
import { dayNumber, type IsoDate, isDate } from './date.ts';

/** How exactly a date is known. */
export const precisions = {
  DAY: 'Known to the day (or closer).',
  MONTH: 'Known to the month.',
  SEASON: 'Known to the season: a quarter of the year.',
  YEAR: 'Known to the year.',
  INTERVAL: 'A span of time with two ends, of which one may be open or unknown.',
} as const;

/** One of {@link precisions}. */
export type Precision = keyof typeof precisions;

/** The first and last day that a date may mean; null where that end is open or unknown. */
export interface Bounds {
  readonly precision: Precision;
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
}

/** A date in the Extended Date/Time Format, level 1 (ISO 8601-2; Library of Congress). */
export type Edtf = string;

export const edtfSchema = z
  .string()
  .refine((text) => tryBounds(text) !== undefined, {
    error: 'expected a date in EDTF level 1, such as 2021-12-30, 2021-06, 2021-12~ or ../2021-12-30',
    params: { code: 'BAD_DATE' },
  })
  .describe('A date in EDTF level 1: 2021-12-30, 2021-06, 2021-12~ (about), ../2021-12-30 (until).')
  .meta({ id: 'Edtf', examples: ['2021-12-30', '2021-06', '2021-12~', '../2021-12-30'] });

/**
 * What an EDTF date may mean, as whole days. Seasons are the quarters of the calendar year (EDTF names no months for
 * them). A time of day counts as its day, in the zone in which it is written.
 * Throws `BAD_DATE` for what is no EDTF level 1 date, for days that no calendar has, for an interval that ends before
 * it begins, and for years past ±271821, which no JavaScript date can hold.
 */
export function boundsOf(date: Edtf): Bounds {
  // Most dates are plain days, and those need no parser.
  if (PLAIN_DAY.test(date) && isDate(date)) return { precision: 'DAY', earliest: date, latest: date };
  const known = cache.get(date);
  if (known) return known;
  const bounds = readBounds(date);
  if (cache.size >= CACHED) cache.clear();
  cache.set(date, bounds);
  return bounds;
}

/** Parsing takes a tenth of a millisecond, and a dossier names the same few days again and again. */
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;
const cache = new Map<Edtf, Bounds>();
const CACHED = 1000;

function readBounds(date: Edtf): Bounds {
  const parsed = parseDate(date);
  return Object.freeze(parsed.type === 'Interval' ? intervalBounds(parsed, date) : dayBounds(parsed, date));
}

/** An interval may begin and end on one day; that it ends before it begins, or says neither, is refused. */
function intervalBounds({ values: [from, to] }: ParsedDate, written: Edtf): Bounds {
  const earliest = isParsed(from) ? dayBounds(from, written).earliest : null;
  const latest = isParsed(to) ? dayBounds(to, written).latest : null;
  if (earliest === null && latest === null) {
    throw new ModelError('BAD_DATE', `“${written}” has neither a beginning nor an end.`);
  }
  if (earliest !== null && latest !== null && (dayNumber(earliest) ?? 0) > (dayNumber(latest) ?? 0)) {
    throw new ModelError('BAD_DATE', `“${written}” ends before it begins.`);
  }
  return { precision: 'INTERVAL', earliest, latest };
}

/** As {@link boundsOf}, with undefined for what is no date. */
export function tryBounds(date: Edtf): Bounds | undefined {
  try {
    return boundsOf(date);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/** Whether a date is given as approximate (`~`, `%`) or uncertain (`?`, `%`). Throws `BAD_DATE`. */
export function qualifiersOf(date: Edtf): { readonly approximate: boolean; readonly uncertain: boolean } {
  const parsed = parseDate(date);
  const parts = parsed.type === 'Interval' ? parsed.values.filter(isParsed) : [parsed];
  return {
    approximate: parts.some((part) => Boolean(part.approximate)),
    uncertain: parts.some((part) => Boolean(part.uncertain)),
  };
}

/** The longest date that anybody has a use for; the parser is not linear in what it reads. */
const LONGEST = 64;

/** Level 1 has no centuries, which the parser puts at level 0. */
const TYPES: ReadonlyArray<ParsedDate['type']> = ['Date', 'Season', 'Year', 'Interval'];

function parseDate(date: Edtf): ParsedDate {
  try {
    if (date.length > LONGEST) throw new RangeError(`A date has at most ${LONGEST} characters.`);
    return parse(date, { level: 1, types: TYPES });
  } catch (cause) {
    throw new ModelError('BAD_DATE', `“${date.slice(0, LONGEST)}” is no date in EDTF level 1.`, { cause });
  }
}

function dayBounds(parsed: ParsedDate, written: Edtf): Bounds {
  const [year, month, day] = parsed.values.filter((value) => typeof value === 'number');
  const isWholeDate = parsed.type === 'Date' && day !== undefined && !parsed.unspecified;
  if (isWholeDate && year !== undefined && month !== undefined) {
    const midnight = new Date(0);
    midnight.setUTCFullYear(year, month, day);
    // The parser lets 29 February through in every year.
    if (midnight.getUTCMonth() !== month) {
      throw new ModelError('BAD_DATE', `“${written}”: no calendar has that day.`);
    }
    const iso = isoDay(midnight.getTime(), written);
    return { precision: 'DAY', earliest: iso, latest: iso };
  }
  const { min, max } = edtf(parsed);
  if (min === null || max === null) throw new ModelError('BAD_DATE', `“${written}” has no bounds.`);
  return { precision: precisionOf(parsed), earliest: isoDay(min, written), latest: isoDay(max, written) };
}

/** The bits of `unspecified` run from the year's first digit (1) to the day's last (128). */
function precisionOf({ type, values, unspecified = 0 }: ParsedDate): Precision {
  if (type === 'Season') return 'SEASON';
  if ((unspecified & 0b1111) !== 0) return 'INTERVAL';
  if (type === 'Year' || values.length === 1 || (unspecified & 0b110000) !== 0) return 'YEAR';
  return 'MONTH';
}

function isoDay(milliseconds: number, written: Edtf): IsoDate {
  if (Number.isNaN(new Date(milliseconds).getTime())) {
    throw new ModelError('BAD_DATE', `“${written}” is further away than dates are reckoned.`);
  }
  return new Date(milliseconds).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

function isParsed(value: unknown): value is ParsedDate {
  return typeof value === 'object' && value !== null && 'type' in value;
}
