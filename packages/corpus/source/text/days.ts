import type { Tongue } from '../grammar/tongue.ts';
import type { Random } from '../random/random.ts';

const DAY = 86_400_000;

/** 1 January 2004 and the day twenty years later, counted from 1 January 1970. */
export const FIRST_DAY = Date.UTC(2004, 0, 1) / DAY;
export const LAST_DAY = Date.UTC(2024, 0, 1) / DAY;

/** A day, counted from 1 January 1970, as ISO 8601. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A date as the model has it, and the words that say it; words without a year are read against the anchor. */
export interface SaidDate {
  readonly edtf: string;
  readonly words: string;
  readonly anchor?: string;
}

/** How often a date is given how exactly. */
const precisions = {
  weekday: 0.45,
  day: 0.25,
  month: 0.09,
  year: 0.05,
  about: 0.05,
  interval: 0.04,
  from: 0.02,
  hour: 0.05,
} as const;

/** A day, more or less exactly, in the words of a language, as read on the day on which they appear. */
export function sayDate(random: Random, tongue: Tongue, day: number, published: number): SaidDate {
  const date = isoDay(day);
  const at = new Date(day * DAY);
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  const full = tongue.fullDate(at);
  switch (random.weigh(precisions)) {
    case 'weekday':
      return { edtf: date, words: tongue.weekday(at), anchor: isoDay(published) };
    case 'day':
      return { edtf: date, words: tongue.on(full) };
    case 'month':
      return { edtf: month, words: tongue.inPeriod(tongue.month(at)) };
    case 'year':
      return { edtf: year, words: tongue.inPeriod(year) };
    case 'about':
      return { edtf: `${date}~`, words: tongue.about(full) };
    case 'interval': {
      const from = day - 3;
      const words = tongue.between(tongue.fullDate(new Date(from * DAY)), full);
      return { edtf: `${isoDay(from)}/${date}`, words };
    }
    case 'from':
      return { edtf: `${month}/..`, words: tongue.from(tongue.month(at)) };
    case 'hour': {
      const hour = 8 + random.below(12);
      const time = `${String(hour).padStart(2, '0')}:00:00Z`;
      return { edtf: `${date}T${time}`, words: tongue.atHour(tongue.on(full), hour) };
    }
  }
}
