import { builder } from '../builder.ts';
import { typeOf } from '../type-of.ts';
import { Event } from './event.ts';
import { Statement } from './statement.ts';

export const TimelineItem = builder.unionType('TimelineItem', {
  description: 'A dated record.',
  types: () => [Event, Statement],
  resolveType: typeOf,
});
