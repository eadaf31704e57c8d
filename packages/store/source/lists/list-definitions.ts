import { articleList } from './article-list.ts';
import type { Dialect, ListSql } from './dialect.ts';
import { eventList } from './event-list.ts';
import { actorList, conflictList, mentionList, placeList, topicList } from './plain-lists.ts';
import { statementList } from './statement-list.ts';

/** Every list of the contract: how it is ordered and filtered, where words are looked for in that way. */
export function listDefinitions(engine: ListSql): Dialect['lists'] {
  return {
    article: articleList(engine),
    actor: actorList(engine),
    statement: statementList(engine),
    event: eventList(engine),
    place: placeList(engine),
    topic: topicList(engine),
    conflict: conflictList(engine),
    mention: mentionList(engine),
  };
}
