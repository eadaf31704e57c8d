import { builder } from '../builder.ts';
import { typeOf } from '../type-of.ts';
import { Actor } from './actor.ts';
import { Event } from './event.ts';
import { Place } from './place.ts';

export const Mentionable = builder.unionType('Mentionable', {
  description: 'What words of an article refer to.',
  types: () => [Actor, Event, Place],
  resolveType: typeOf,
});
