import { type RecordType, readReference } from '@depeche/model';
import { type SqlBool, sql } from 'kysely';
import type { StatementFilter } from '../contract/filters.ts';
import {
  idOf,
  inArticle,
  inDossier,
  joined,
  joinedToOneOf,
  oneOf,
  overlapping,
  withWords,
} from './conditions.ts';
import { type Condition, type ListDefinition, number, text } from './definition.ts';
import type { WordsSql } from './dialect.ts';

const TIMED = ['earliest', 'precision', 'position'];
const BOTH = ['POSITION', 'SAID_ON'];

/** Statements: by their place in the text, their date or their slug. */
export const statementList = (words: WordsSql): ListDefinition<StatementFilter> => ({
  table: 'statement',
  orders: {
    POSITION: [text('position')],
    SAID_ON: [number('earliest'), number('precision'), text('position')],
    SLUG: [text('slug')],
  },
  conditions: [
    inDossier('article', 'article'),
    inArticle('statement', ({ article }) => article),
    actorIn('SPEAKER', 'speaker', ({ speaker }) => speaker),
    actorIn('ADDRESSEE', 'addressee', ({ addressee }) => addressee),
    actorIn('VIA', 'via', ({ via }) => via),
    atEvent('during', [1], ({ during }) => during),
    atEvent('event', [0, 1], ({ event }) => event),
    ...(['actor', 'event', 'place', 'topic'] as const).map(about),
    oneOf('form', 'statement', 'form', ['POSITION'], ({ form }) => form),
    oneOf('act', 'statement', 'act', ['POSITION'], ({ act }) => act),
    oneOf('certainty', 'statement', 'certainty', ['POSITION'], ({ certainty }) => certainty),
    oneOf('polarity', 'statement', 'polarity', ['POSITION'], ({ polarity }) => polarity),
    joinedToOneOf(
      'channel',
      (channel) => ({
        table: 'statement_channel',
        link: 'statement',
        repeats: ['position'],
        sorted: ['POSITION'],
        where: (of) => sql<SqlBool>`${of('channel')} = ${channel}`,
      }),
      ({ channel }) => channel,
    ),
    overlapping('statement', 'SAID_ON', ({ time }) => time),
    ...withWords('statement_words', words),
  ],
});

type Read = (filter: StatementFilter) => string | null | undefined;

function actorIn(role: string, name: string, read: Read): Condition<StatementFilter> {
  return joined(
    name,
    (slug) => ({
      table: 'statement_actor',
      link: 'statement',
      repeats: TIMED,
      sorted: BOTH,
      where: (of) =>
        sql<SqlBool>`${of('actor')} = ${idOf('actor', slug)} and ${of('role')} = ${sql.lit(role)}`,
    }),
    read,
  );
}

/** The index tells statements during an event from those about it or performing it, so each kind is a way. */
function atEvent(name: string, kinds: readonly number[], read: Read): Condition<StatementFilter> {
  return joined(
    name,
    (slug) =>
      kinds.map((during) => ({
        table: 'statement_event',
        link: 'statement',
        repeats: TIMED,
        sorted: BOTH,
        where: (of) =>
          sql<SqlBool>`${of('event')} = ${idOf('event', slug)} and ${of('during')} = ${sql.lit(during)}`,
      })),
    read,
  );
}

function about(type: RecordType & ('actor' | 'event' | 'place' | 'topic')): Condition<StatementFilter> {
  return joined(
    `about-${type}-`,
    (slug) => ({
      table: 'statement_subject',
      link: 'statement',
      repeats: TIMED,
      sorted: BOTH,
      where: (of) => sql<SqlBool>`${of('subject')} = ${idOf(type, slug)}`,
    }),
    ({ about: subject }) => {
      if (subject === null || subject === undefined) return undefined;
      const found = readReference(subject);
      return found.type === type ? found.slug : undefined;
    },
  );
}
