import { modeLabelOf } from '../../../labels/modes.ts';
import { formatDuration } from '../../labels/format-duration.ts';
import { oneLine } from '../../page/line.ts';
import { type Page, type PageWriter, writePage } from '../../page/page.ts';
import { routeTo } from '../../route/route.ts';
import {
  articles,
  codes,
  conflicts,
  dossiers,
  evidence,
  fact,
  lost,
  notes,
  statement,
  statements,
  styledSpans,
  time,
  values,
} from '../shared/blocks.ts';
import { actorLinks, articleLink, linkTo, titleOf } from '../shared/names.ts';
import type { Voice } from '../shared/voice.ts';
import type { EventRecord, QuantityNode } from './query.ts';

/** An event: what, when, where, between whom, how much, according to whom, and the words that tell of it. */
export function eventPage(event: EventRecord, width: number, voice: Voice): Page {
  const { labels } = voice;
  const page = writePage(width);
  page.text([{ text: oneLine(event.label), styles: ['accent'] }]);
  page.gap();
  page.fact(
    labels.event.type,
    values(
      voice.value('eventType', event.type),
      event.mode === null ? '' : modeLabelOf(event.type, event.mode, voice.language),
      voice.value('eventStatus', event.status),
    ),
  );
  time(page, labels.event.time, event.time, voice);
  if (event.duration !== null)
    page.fact(labels.event.duration, [formatDuration(event.duration, voice.language)]);
  if (event.place)
    fact(page, labels.event.place, linkTo(event.place.name, routeTo('places', event.place.slug)));
  participants(page, event, voice);
  for (const quantity of event.quantities) figure(page, event, quantity, voice);
  for (const { type, event: other } of event.relations) {
    page.fact(voice.value('relationType', type), [linkTo(other.label, routeTo('events', other.slug))]);
  }

  codes(page, event.codes, voice);
  dossiers(page, event.dossiers, voice);

  if (event.accordingTo.length > 0) {
    page.heading(labels.event.accordingTo);
    for (const source of event.accordingTo) statement(page, source, voice);
  }
  words(page, event, voice);
  lost(page, event.lost, voice);
  conflicts(page, event.conflicts, voice);
  notes(page, event.notes, voice);
  statements(
    page,
    labels.event.statements,
    event.statements,
    routeTo('statements', undefined, { event: event.slug }),
    voice,
  );
  articles(
    page,
    labels.event.articles,
    event.articles,
    routeTo('articles', undefined, { event: event.slug }),
    voice,
    `events/${event.slug}`,
  );
  return page.page();
}

/** The words that tell of it, those of one article together; the article is named where there are several. */
function words(page: PageWriter, { slug, evidence: spans }: EventRecord, voice: Voice): void {
  if (spans.length === 0) return;
  page.heading(voice.labels.event.words);
  const byArticle = Map.groupBy(spans, ({ article }) => article.slug);
  for (const told of byArticle.values()) {
    const [first] = told;
    if (first && byArticle.size > 1) {
      page.text(articleLink(first.article, voice, `events/${slug}`), { first: 1, indent: 3 });
    }
    for (const span of told) evidence(page, '', styledSpans([span], 'evidence'), voice);
  }
}

/** Who took part, those of one role together. */
function participants(page: PageWriter, event: EventRecord, voice: Voice): void {
  const roles = [...new Set(event.participants.map(({ role }) => role))];
  for (const role of roles) {
    const actors = event.participants.filter((one) => one.role === role).map(({ actor }) => actor);
    page.fact(voice.value('participantRole', role), actorLinks(actors));
  }
}

/** A figure with its words; where several articles tell of the event, with the article that gives it. */
function figure(page: PageWriter, event: EventRecord, quantity: QuantityNode, voice: Voice): void {
  const told = new Map(event.evidence.map(({ article }) => [article.slug, article]));
  const giving = told.size < 2 ? [] : [...new Set(quantity.evidence.map(({ article }) => article.slug))];
  page.fact(voice.labels.event.quantities, [
    { text: formatQuantity(quantity, voice), styles: ['strong'] },
    ...quantity.evidence.flatMap(({ exact, paragraph }) => [
      { text: `  ${voice.labels.paragraph(paragraph)}\u00a0`, styles: ['dim'] as const },
      { text: oneLine(exact), styles: ['evidence'] as const },
    ]),
    ...giving.flatMap((slug) => {
      const article = told.get(slug);
      const at = { at: `events/${event.slug}` };
      return article ? ['  ', linkTo(titleOf(article, voice), routeTo('articles', slug, at))] : [];
    }),
  ]);
}

/** A number as people read it: `≈ 100,000 soldiers`, `≥ 20,000 soldiers`, `10–20 minutes`. */
function formatQuantity(quantity: Omit<QuantityNode, 'evidence' | 'accordingTo'>, { labels }: Voice): string {
  const { value, min, max, approximate, unit } = quantity;
  const about = approximate ? '≈ ' : '';
  if (value !== null) return `${about}${labels.number(value)} ${unit}`;
  if (min !== null && max !== null) return `${about}${labels.number(min)}–${labels.number(max)} ${unit}`;
  if (min !== null) return `≥ ${labels.number(min)} ${unit}`;
  return max === null ? unit : `≤ ${labels.number(max)} ${unit}`;
}
