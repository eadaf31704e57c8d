import { type SqlBool, sql } from 'kysely';
import type { EventFilter } from '../contract/filters.ts';
import { idOf, inDossier, joined, oneOf, overlapping, withWords } from './conditions.ts';
import { type ListDefinition, number, text } from './definition.ts';
import type { WordsSql } from './dialect.ts';

/** Events: by their date, their label or their slug. */
export const eventList = (words: WordsSql): ListDefinition<EventFilter> => ({
  table: 'event',
  orders: {
    TIME: [number('earliest'), number('precision'), text('position')],
    LABEL: [text('label'), text('slug')],
    SLUG: [text('slug')],
  },
  conditions: [
    inDossier('event'),
    joined(
      'article',
      (slug) => ({
        table: 'event_article',
        link: 'event',
        sorted: [],
        where: (of) => sql<SqlBool>`${of('article')} = ${idOf('article', slug)}`,
      }),
      ({ article }) => article,
      true,
    ),
    joined(
      'participant',
      (slug) => ({
        table: 'event_participant',
        link: 'event',
        repeats: ['earliest', 'precision', 'position'],
        sorted: ['TIME'],
        where: (of) => sql<SqlBool>`${of('actor')} = ${idOf('actor', slug)}`,
      }),
      ({ participant }) => participant,
    ),
    joined(
      'place',
      (slug) => ({
        table: 'event',
        sorted: ['TIME'],
        where: (of) => sql<SqlBool>`${of('place')} = ${idOf('place', slug)}`,
      }),
      ({ place }) => place,
    ),
    oneOf('type', 'event', 'type', ['TIME'], ({ type }) => type),
    oneOf('mode', 'event', 'mode', ['TIME'], ({ mode }) => mode),
    oneOf('status', 'event', 'status', ['TIME'], ({ status }) => status),
    overlapping('event', 'TIME', ({ time }) => time),
    ...withWords('event_words', words),
  ],
});
