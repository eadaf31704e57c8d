import { z } from 'zod';

/** A day of the Gregorian calendar as ISO 8601: `2021-12-30`; years past 9999 have a sign and six digits. */
export type IsoDate = string;

const PATTERN = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/;

export const dateSchema = z
  .string()
  .refine(isDate, { error: 'expected a day that exists, as YYYY-MM-DD', params: { code: 'BAD_DATE' } })
  .describe('A day, as YYYY-MM-DD.')
  .meta({ id: 'Date', examples: ['2021-12-30'] });

/** Whether a text is a day that the calendar has. */
export function isDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

const DAY = 86_400_000;
/** The calendar repeats itself after 400 years, which are so many days. */
const CYCLE = 146_097;
/** As far as a `Date` goes, in days. */
const FARTHEST = 100_000_000;

/** The days from 1 January 1970, negative before it; undefined for what is no day. */
export function dayNumber(date: IsoDate): number | undefined {
  if (!PATTERN.test(date)) return undefined;
  const year = Number(date.slice(0, -6));
  const month = Number(date.slice(-5, -3));
  const day = Number(date.slice(-2));
  // The signed form is for years that have no other.
  const isSigned = date.length > 10;
  if (isSigned && year >= 0 && year <= 9999) return undefined;
  if (month < 1 || month > 12 || day < 1) return undefined;
  // `Date.UTC` takes years below 100 for others.
  const cycles = Math.floor(year / 400);
  const inCycle = year - cycles * 400 + 2000;
  if (day > 28 && day > lengthOfMonth(inCycle, month)) return undefined;
  const number = Date.UTC(inCycle, month - 1, day) / DAY + (cycles - 5) * CYCLE;
  return Math.abs(number) <= FARTHEST ? number : undefined;
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
