import { oneLine } from '../../page/line.ts';
import { type Page, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import { mentions } from '../actor/page.ts';
import { articles, codes, events, fact, notes, statements } from '../shared/blocks.ts';
import { linkTo } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { PlaceRecord } from './query.ts';

/** A place: what happens there, what is said about it, and how articles call it. */
export function placePage(place: PlaceRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text([{ text: oneLine(place.name), styles: ['accent'] }]);
  page.gap();
  if (place.within)
    fact(page, labels.place.within, linkTo(place.within.name, routeTo('places', place.within.slug)));
  if (place.latitude !== null && place.longitude !== null) {
    fact(page, labels.place.coordinates, `${place.latitude}, ${place.longitude}`);
  }
  fact(page, labels.related.wikidata, place.wikidata ?? '');
  codes(page, place.codes, voice);
  events(page, labels.place.events, place.events, routeTo('events', undefined, { place: place.slug }), voice);
  statements(
    page,
    labels.place.statements,
    place.statements,
    routeTo('statements', undefined, { about: `place:${place.slug}` }),
    voice,
  );
  articles(
    page,
    labels.actor.articles,
    place.articles,
    routeTo('articles', undefined, { place: place.slug }),
    voice,
  );
  mentions(page, labels.place.mentions, place.mentions, voice);
  notes(page, place.notes, voice);
  return page.page();
}
