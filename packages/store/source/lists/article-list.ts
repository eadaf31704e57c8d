import { earliestDay } from '@depeche/model';
import { type SqlBool, sql } from 'kysely';
import type { ArticleFilter } from '../contract/filters.ts';
import { idOf, inDossier, joined, readRange, withWords } from './conditions.ts';
import { type Column, type Condition, type Filled, type ListDefinition, number, text } from './definition.ts';
import type { WordsSql } from './dialect.ts';

/** Articles: by the day on which they appeared, their title or their slug. */
export const articleList = (words: WordsSql): ListDefinition<ArticleFilter> => ({
  table: 'article',
  orders: {
    PUBLISHED_ON: [number('published_on'), text('slug')],
    TITLE: [text('title'), text('slug')],
    SLUG: [text('slug')],
  },
  conditions: [
    inDossier('article'),
    ...(['actor', 'event', 'place', 'topic'] as const).map(withRecord),
    joined(
      'language',
      (language) => ({
        table: 'article',
        sorted: ['PUBLISHED_ON'],
        where: (of) => sql<SqlBool>`${of('language')} = ${language}`,
      }),
      ({ language }) => language,
    ),
    {
      name: 'publishedOn',
      read: ({ publishedOn }) => readRange(publishedOn),
      ways: (values) => [
        { table: 'article', sorted: ['PUBLISHED_ON'], where: (of) => publishedWithin(values, of) },
      ],
      test: publishedWithin,
    },
    ...withWords('article_words', words),
  ],
});

/** The day before every day, by which undated articles are sorted, is in no range. */
function publishedWithin([from, to]: readonly Filled[], of: Column) {
  const day = of('published_on');
  return sql<SqlBool>`${day} > ${sql.lit(earliestDay(null))} and ${day} between ${from} and ${to}`;
}

function withRecord(type: 'actor' | 'event' | 'place' | 'topic'): Condition<ArticleFilter> {
  return joined(
    type,
    (slug) => ({
      table: 'article_record',
      link: 'article',
      repeats: ['published_on', 'slug'],
      sorted: ['PUBLISHED_ON'],
      where: (of) => sql<SqlBool>`${of('record')} = ${idOf(type, slug)}`,
    }),
    (filter) => filter[type],
  );
}
