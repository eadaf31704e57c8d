import type { EventRelation as EventRelationRecord } from '@depeche/model';
import { builder } from '../builder.ts';
import { findReferred } from '../context.ts';
import { RelationType } from './enums.ts';
import { Event } from './event.ts';

export const EventRelation = builder.objectRef<EventRelationRecord>('EventRelation');

EventRelation.implement({
  description: 'How an event stands to another.',
  fields: (t) => ({
    type: t.expose('type', { type: RelationType, description: 'How this event stands to the other.' }),
    event: t.field({
      type: Event,
      description: 'The other event.',
      resolve: ({ event }, _args, context) => findReferred(context, 'event', event),
    }),
  }),
});
