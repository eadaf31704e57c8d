import type { Lists } from '../contract/store.ts';
import { articleList } from './article-list.ts';
import type { ListDefinition } from './definition.ts';
import { eventList } from './event-list.ts';
import { actorList, conflictList, mentionList, placeList, topicList } from './plain-lists.ts';
import { statementList } from './statement-list.ts';

/** Every list of the contract: how it is ordered and filtered. */
export const listDefinitions: {
  readonly [T in keyof Lists]: ListDefinition<Lists[T]['filter']>;
} = {
  article: articleList,
  actor: actorList,
  statement: statementList,
  event: eventList,
  place: placeList,
  topic: topicList,
  conflict: conflictList,
  mention: mentionList,
};
