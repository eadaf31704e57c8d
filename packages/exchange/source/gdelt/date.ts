import { isDate } from '@depeche/model';

/** The day of a date that is written as 20211230 or 20211230143000; undefined where no calendar has it. */
export function dayOf(digits: string): string | undefined {
  if (!/^\d{8}(?:\d{6})?$/.test(digits)) return undefined;
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  return isDate(day) ? day : undefined;
}
