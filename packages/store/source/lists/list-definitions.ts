import { articleList } from './article-list.ts';
import type { Dialect, WordsSql } from './dialect.ts';
import { eventList } from './event-list.ts';
import { actorList, conflictList, mentionList, placeList, topicList } from './plain-lists.ts';
import { statementList } from './statement-list.ts';

/** Every list of the contract: how it is ordered and filtered, where words are looked for in that way. */
export function listDefinitions(words: WordsSql): Dialect['lists'] {
  return {
    article: articleList(words),
    actor: actorList(words),
    statement: statementList(words),
    event: eventList(words),
    place: placeList(words),
    topic: topicList(words),
    conflict: conflictList(words),
    mention: mentionList,
  };
}
