import type { Tongue } from '../grammar/tongue.ts';
import type { Random } from '../random/random.ts';

const DAY = 86_400_000;

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

/** When something was that was reported on a day, more or less exactly, in the words of a language. */
export function sayDate(random: Random, tongue: Tongue, published: number): SaidDate {
  const day = published - random.below(6);
  const date = isoDay(day);
  const at = new Date(day * DAY);
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  const full = tongue.fullDate(at);
  const chance = random.part();
  if (chance < 0.45) return { edtf: date, words: tongue.weekday(at), anchor: isoDay(published) };
  if (chance < 0.7) return { edtf: date, words: tongue.on(full) };
  if (chance < 0.79) return { edtf: month, words: tongue.inPeriod(tongue.month(at)) };
  if (chance < 0.84) return { edtf: year, words: tongue.inPeriod(year) };
  if (chance < 0.89) return { edtf: `${date}~`, words: tongue.about(full) };
  if (chance < 0.93) {
    const last = isoDay(day + 3);
    return {
      edtf: `${date}/${last}`,
      words: tongue.between(full, tongue.fullDate(new Date((day + 3) * DAY))),
    };
  }
  if (chance < 0.95) return { edtf: `${month}/..`, words: tongue.since(tongue.month(at)) };
  const hour = 8 + random.below(12);
  const time = `${String(hour).padStart(2, '0')}:00:00Z`;
  return { edtf: `${date}T${time}`, words: tongue.atHour(tongue.on(full), hour) };
}
