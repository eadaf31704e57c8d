import type { Event } from '@depeche/model';
import { addressOf } from '../linked-data/addresses.ts';
import { identifiersOf, lostOf, type Node, node } from './node.ts';
import { isoDate, timeOf, type Words } from './words.ts';

/** An event. schema:eventStatus is of schedules alone, so that whether it took place is said in our own word. */
export function eventNode(event: Event, words: Words, base: string): Node {
  const articles = new Set([...event.evidence.map(({ article }) => article), ...event.reportedIn]);
  const date = isoDate(event.time?.edtf);
  const whole = event.relations.filter(({ type }) => type === 'PART_OF');
  const statements = (slugs: readonly string[]) => slugs.map((slug) => addressOf('statement', slug, base));
  return node({
    '@id': addressOf('event', event.slug, base),
    '@type': 'schema:Event',
    name: event.label,
    eventType: event.type,
    mode: event.mode,
    status: event.status,
    startDate: date,
    endDate: date,
    time: event.time && timeOf(event.time, words.anywhere(event.time.expression)),
    duration: event.duration,
    location: event.place === undefined ? undefined : addressOf('place', event.place, base),
    participation: event.participants.map(({ actor, role }) => ({
      agent: addressOf('actor', actor, base),
      role,
    })),
    quantity: event.quantities.map(({ value, min, max, approximate, unit, evidence, accordingTo }) =>
      node({
        '@type': 'schema:QuantitativeValue',
        value,
        minValue: min,
        maxValue: max,
        unitText: unit,
        approximate,
        evidence: words.anywhere(evidence),
        accordingTo: statements(accordingTo),
      }),
    ),
    superEvent: whole.map((relation) => addressOf('event', relation.event, base)),
    relation: event.relations.map(({ type, event: other }) => ({
      relationType: type,
      event: addressOf('event', other, base),
    })),
    subjectOf: [...articles].map((article) => addressOf('article', article, base)),
    evidence: words.anywhere(event.evidence),
    accordingTo: statements(event.accordingTo),
    identifier: identifiersOf(event.codes),
    lost: event.lost.map((lost) => ({
      hasSource: addressOf('article', lost.article, base),
      ...lostOf([lost])[0],
    })),
  });
}
