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

/** The days from 1 January 1970, negative before it; undefined for what is no day. */
export function dayNumber(date: IsoDate): number | undefined {
  if (!PATTERN.test(date)) return undefined;
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  const back = new Date(milliseconds).toISOString();
  return back.startsWith(date) ? milliseconds / 86_400_000 : undefined;
}
