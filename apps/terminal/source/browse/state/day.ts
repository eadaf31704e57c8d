import { tryBounds } from '@depeche/model';

/** The first or last day of a day, month or year: `2021-12` ends on 2021-12-31; undefined for what is none of these. */
export function readDay(text: string, end: 'from' | 'to'): string | undefined {
  const bounds = /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? tryBounds(text) : undefined;
  return (end === 'from' ? bounds?.earliest : bounds?.latest) ?? undefined;
}
