import { isDate } from '@depeche/model';
import { remembered } from '../slugs/remembered.ts';

/** The day of a date that is written as 20211230 or 20211230143000; undefined where no calendar has it. */
export function dayOf(digits: string): string | undefined {
  return /^\d{8}(?:\d{6})?$/.test(digits) ? readDay(digits.slice(0, 8)) || undefined : undefined;
}

const readDay = remembered((digits) => {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  return isDate(day) ? day : '';
});
