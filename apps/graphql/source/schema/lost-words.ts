import type { LostEvidence, LostWords as LostWordsRecord, Slug } from '@depeche/model';
import type { FieldRef } from '@pothos/core';
import { builder, type Fields, type Types } from '../builder.ts';
import { findReferred } from '../context.ts';
import { Article } from './article.ts';

const LostWords = builder.objectRef<LostEvidence>('LostWords');

LostWords.implement({
  description:
    'Words that proved a record and no longer stand in their article, because its text was edited. A record that has no others is an orphan.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article in which they stood.',
      resolve: ({ article }, _args, context) => findReferred(context, 'article', article),
    }),
    field: t.exposeString('field', {
      description: 'The field that they proved: `content`, `cue`, `attribution.0.source`, `time.expression`.',
    }),
    exact: t.exposeString('exact', { description: 'The words, to the letter.' }),
    prefix: t.string({
      description: 'The words that stood directly before them, as far as is known.',
      resolve: ({ prefix }) => prefix ?? '',
    }),
    suffix: t.string({
      description: 'The words that stood directly after them, as far as is known.',
      resolve: ({ suffix }) => suffix ?? '',
    }),
  }),
});

type Losing =
  | { readonly lost: readonly LostEvidence[] }
  | { readonly article: Slug; readonly lost: readonly LostWordsRecord[] };

/** The field of a record that gives the words which it lost. */
export function lostField<Parent extends Losing>(
  t: Fields<Parent>,
): FieldRef<Types, readonly LostEvidence[]> {
  return t.field({
    type: [LostWords],
    description: 'Words that proved it and no longer stand in their article.',
    resolve: (record: Parent) =>
      record.lost.map((words) => ('article' in words ? words : { ...words, article: articleOf(record) })),
  });
}

function articleOf(record: Losing): Slug {
  return 'article' in record ? record.article : '';
}
