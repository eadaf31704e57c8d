import { builder } from '../builder.ts';
import { typeOf } from '../type-of.ts';
import { Actor } from './actor.ts';
import { Event } from './event.ts';
import { Place } from './place.ts';
import { Topic } from './topic.ts';

export const Subject = builder.unionType('Subject', {
  description: 'What a statement is about.',
  types: () => [Actor, Event, Place, Topic],
  resolveType: typeOf,
});
