import type { Attribution as Link, Slug } from '@depeche/model';
import { builder } from '../builder.ts';
import { findAllReferred } from '../context.ts';
import { Actor } from './actor.ts';
import { Channel } from './enums.ts';
import { Span, spansIn } from './span.ts';
import { TimeReference, timeIn } from './time-reference.ts';

/** A link, and the article in which its words stand. */
export interface ArticleLink extends Link {
  readonly article: Slug;
}

export const Attribution = builder.objectRef<ArticleLink>('Attribution');

Attribution.implement({
  description: 'One link of the chain through which a statement came from its speakers to the article.',
  fields: (t) => ({
    actors: t.field({
      type: [Actor],
      description: 'Who speaks at this link; several speak jointly.',
      resolve: ({ actors }, _args, context) => findAllReferred(context, 'actor', actors),
    }),
    source: t.field({
      type: [Span],
      description: 'The words that name them.',
      resolve: ({ article, source }) => spansIn(article, source),
    }),
    cue: t.field({
      type: [Span],
      description: 'The words that report: "a déclaré", "selon".',
      resolve: ({ article, cue }) => spansIn(article, cue),
    }),
    channel: t.expose('channel', {
      type: Channel,
      description: 'By what means it was said at this link.',
    }),
    time: t.field({
      type: TimeReference,
      nullable: true,
      description: 'When it was said at this link, where the article tells.',
      resolve: ({ article, time }) => timeIn(article, time),
    }),
  }),
});
