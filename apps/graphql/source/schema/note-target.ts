import { builder } from '../builder.ts';
import { typeOf } from '../type-of.ts';
import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Event } from './event.ts';
import { Place } from './place.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';

export const NoteTarget = builder.unionType('NoteTarget', {
  description: 'A record that a note is on.',
  types: () => [Actor, Article, Event, Place, Statement, Topic],
  resolveType: typeOf,
});
