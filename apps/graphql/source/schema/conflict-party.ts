import { builder } from '../builder.ts';
import { typeOf } from '../type-of.ts';
import { Event } from './event.ts';
import { Statement } from './statement.ts';

export const ConflictParty = builder.unionType('ConflictParty', {
  description: 'One side of a conflict.',
  types: () => [Event, Statement],
  resolveType: typeOf,
});
