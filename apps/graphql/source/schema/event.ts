import type { Event as EventRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findAllReferred, findReferred } from '../context.ts';
import { Article, articleList } from './article.ts';
import { codesField } from './code.ts';
import { Conflict } from './conflict.ts';
import { connectionType } from './connection.ts';
import { dossiersField } from './dossiers-field.ts';
import { EventStatus, EventType } from './enums.ts';
import { EventRelation } from './event-relation.ts';
import { EventFilter } from './inputs/event-filter.ts';
import { EventOrder } from './inputs/orders.ts';
import { lists } from './list.ts';
import { localizedField } from './localized-field.ts';
import { lostField } from './lost-words.ts';
import { mentionList } from './mention.ts';
import { identity, Node } from './node.ts';
import { Note } from './note.ts';
import { Participation } from './participation.ts';
import { Place } from './place.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';
import { Statement, statementList } from './statement.ts';
import { TimeReference } from './time-reference.ts';

export const Event = builder.objectRef<EventRecord>('Event');

export const eventList = lists({
  type: 'event',
  connection: connectionType('Event', 'events', Event),
  filter: EventFilter,
  order: EventOrder,
});

Event.implement({
  description: 'Something that happened, goes on, is planned or only imagined.',
  interfaces: [Node],
  fields: (t) => ({
    ...identity(t, 'Event', 'geneva-talks-2022-01-10'),
    type: t.expose('type', { type: EventType, description: 'What kind of event it is.' }),
    mode: t.exposeString('mode', {
      nullable: true,
      description: 'The kind within the type: one of the modes that PLOVER gives it.',
    }),
    label: localizedField(t, 'What to call it in a list.', ({ label }) => label),
    status: t.expose('status', { type: EventStatus, description: 'Whether it took place.' }),
    time: t.field({
      type: TimeReference,
      nullable: true,
      description: 'When it was, where the articles tell.',
      resolve: ({ time }) => time,
    }),
    duration: t.expose('duration', { type: 'Duration', nullable: true, description: 'How long it lasted.' }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where it was.',
      resolve: ({ place }, _args, context) =>
        place === undefined ? null : findReferred(context, 'place', place),
    }),
    participants: t.field({
      type: [Participation],
      description: 'Who took part, and how; those of a mutual event are all participants.',
      resolve: ({ participants }) => participants,
    }),
    quantities: t.field({
      type: [Quantity],
      description: 'The numbers that the articles give for it.',
      resolve: ({ quantities }) => quantities,
    }),
    relations: t.field({
      type: [EventRelation],
      description: 'How it stands to other events.',
      resolve: ({ relations }) => relations,
    }),
    evidence: t.field({
      type: [Span],
      description: 'The words that tell of it.',
      resolve: ({ evidence }) => evidence,
    }),
    reportedIn: t.field({
      type: [Article],
      description: 'The articles that tell of it, where none of their words are at hand.',
      resolve: ({ reportedIn }, _args, context) => findAllReferred(context, 'article', reportedIn),
    }),
    codes: codesField(t),
    lost: lostField(t),
    accordingTo: t.field({
      type: [Statement],
      description: 'The statements on which alone it rests, where no article vouches for it.',
      resolve: ({ accordingTo }, _args, context) => findAllReferred(context, 'statement', accordingTo),
    }),
    conflicts: t.field({
      type: [Conflict],
      description: 'The conflicts in which it stands.',
      resolve: ({ slug }, _args, { store }) => store.conflictsOf({ event: slug }),
    }),
    notes: t.field({
      type: [Note],
      description: "The editors' remarks on it.",
      resolve: ({ slug }, _args, { store }) => store.notesOn({ event: slug }),
    }),
    statements: statementList(t, {
      description: 'The statements about it, during it or performing it.',
      of: ({ slug }) => ({ event: slug }),
    }),
    mentions: mentionList(t, {
      description: 'The words that refer to it.',
      of: ({ slug }) => ({ of: { event: slug } }),
    }),
    articles: articleList(t, {
      description: 'The articles that tell of it.',
      of: ({ slug }) => ({ event: slug }),
    }),
    dossiers: dossiersField(t, 'event'),
  }),
});
