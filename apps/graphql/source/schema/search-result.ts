import { builder } from '../builder.ts';
import { typeOf } from '../type-of.ts';
import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Event } from './event.ts';
import { Statement } from './statement.ts';

export const SearchResult = builder.unionType('SearchResult', {
  description: 'A record that a search finds.',
  types: () => [Actor, Article, Event, Statement],
  resolveType: typeOf,
});
