import type { StatementTime } from '@depeche/model';
import type { Random } from '../random/random.ts';
import { sayDate } from '../text/days.ts';
import type { Page } from './page.ts';

/** Writes a date of the days before a day, and gives it with its words. */
export function writeTime(page: Page, random: Random, before: number): StatementTime {
  const { edtf, words, anchor } = sayDate(random, page.tongue, before - random.below(6), page.day);
  return { edtf, expression: [page.add(words)], ...(anchor !== undefined && { anchor }) };
}
