import { localize } from '@depeche/model';
import type { Random } from '../random/random.ts';
import { isPlural } from '../world/actors.ts';
import type { Page } from './page.ts';
import { deedWordsOf, type Tale } from './tale.ts';
import { writeTime } from './write-time.ts';

/** How far ahead a plan is told, in days. */
const AHEAD = 14;

/** Writes the sentence of an event, without its full stop: the first article to tell of it also gives date and number. */
export function writeEvent(page: Page, tale: Tale, random: Random): void {
  const { tongue, slug: article } = page;
  const { agents, other, status, place } = tale;
  const begin = page.begin(false);
  const words = deedWordsOf(tongue, tale);
  page.names(agents);
  page.add(words.tell(status, isPlural(agents)));
  page.name(other, words.to);
  page.markPlace(page.add(tongue.at(localize(place.name, tongue.language))), place);
  if (tale.evidence.length === 0) {
    const time = writeTime(page, random, status === 'PLANNED' ? page.day + AHEAD : page.day);
    tale.time = { ...time, expression: time.expression.map((span) => ({ article, ...span })) };
    if (random.happens(0.3)) {
      const value = 10 * (2 + random.below(200));
      const [before, counted] = tongue.delegates(value);
      page.add(before);
      const evidence = [{ article, ...page.add(counted) }];
      tale.quantities.push({ value, approximate: true, unit: 'people', evidence, accordingTo: [] });
    }
  }
  tale.evidence.push({ article, ...page.since(begin) });
}
