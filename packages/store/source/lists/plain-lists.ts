import { readReference } from '@depeche/model';
import { type SqlBool, sql } from 'kysely';
import type { ActorFilter, MentionFilter, PlainFilter } from '../contract/filters.ts';
import { idOf, inArticle, inDossier, joined, oneOf, withWords } from './conditions.ts';
import { type Condition, type ListDefinition, number, text } from './definition.ts';
import type { WordsSql } from './dialect.ts';

/** Actors: by name, by how many statements they make, or by slug. */
export const actorList = (words: WordsSql): ListDefinition<ActorFilter> => ({
  table: 'actor',
  orders: {
    NAME: [text('name'), text('slug')],
    STATEMENTS: [number('statements'), text('slug')],
    SLUG: [text('slug')],
  },
  conditions: [
    inDossier('actor'),
    ofArticle(),
    oneOf('kind', 'actor', 'kind', ['NAME'], ({ kind }) => kind),
    ...withWords('actor_words', words),
  ],
});

/** Places: by name or by slug. */
export const placeList = (words: WordsSql): ListDefinition<PlainFilter> => ({
  table: 'place',
  orders: { NAME: [text('name'), text('slug')], SLUG: [text('slug')] },
  conditions: [inDossier('place'), ofArticle(), ...withWords('place_words', words)],
});

/** Topics: by label or by slug. */
export const topicList = (words: WordsSql): ListDefinition<PlainFilter> => ({
  table: 'topic',
  orders: { LABEL: [text('label'), text('slug')], SLUG: [text('slug')] },
  conditions: [inDossier('topic'), ofArticle(), ...withWords('topic_words', words)],
});

/** Conflicts, by slug. */
export const conflictList = (words: WordsSql): ListDefinition<PlainFilter> => ({
  table: 'conflict',
  orders: { SLUG: [text('slug')] },
  conditions: [inDossier('conflict'), ofArticle(), ...withWords('conflict_words', words)],
});

/** Mentions, by their place in the text. */
export const mentionList: ListDefinition<MentionFilter> = {
  table: 'mention',
  orders: { POSITION: [text('position')] },
  conditions: [
    inArticle('mention', ({ article }) => article),
    ...(['actor', 'event', 'place'] as const).map(mentioning),
    oneOf('kind', 'mention', 'kind', ['POSITION'], ({ kind }) => kind),
  ],
};

/** An article has to do with the record; one article never has to do with many. */
function ofArticle<Filter extends PlainFilter>(): Condition<Filter> {
  return joined(
    'article',
    (slug) => ({
      table: 'article_record',
      link: 'record',
      isShared: true,
      sorted: [],
      where: (of) => sql<SqlBool>`${of('article')} = ${idOf('article', slug)}`,
    }),
    ({ article }) => article,
    true,
  );
}

function mentioning(type: 'actor' | 'event' | 'place'): Condition<MentionFilter> {
  return joined(
    `of-${type}-`,
    (slug) => ({
      table: 'mention',
      sorted: ['POSITION'],
      where: (of) => sql<SqlBool>`${of('of')} = ${idOf(type, slug)}`,
    }),
    ({ of }) => {
      if (of === null || of === undefined) return undefined;
      const found = readReference(of);
      return found.type === type ? found.slug : undefined;
    },
  );
}
