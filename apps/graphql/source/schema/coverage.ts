import { type Coverage as CoverageRecord, coverageOf, type Slug } from '@depeche/model';
import type { MaybePromise } from '@depeche/store';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { then } from '../maybe-promise.ts';
import { Span, spansIn } from './span.ts';

interface ArticleCoverage extends CoverageRecord {
  readonly article: Slug;
}

export const Coverage = builder.objectRef<ArticleCoverage>('Coverage');

Coverage.implement({
  description:
    'Which sentences of an article a statement, an event or a note backs. A mention backs nothing: a name proves no fact.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many sentences the article has.' }),
    covered: t.exposeInt('covered', { description: 'How many of them something backs.' }),
    ratio: t.exposeFloat('ratio', {
      description: 'The covered ones among all, from 0 to 1; 1 where there are no sentences.',
    }),
    uncovered: t.field({
      type: [Span],
      description: 'The sentences that nothing backs, in the order of the text.',
      resolve: ({ article, uncovered }) => spansIn(article, uncovered),
    }),
  }),
});

/** The coverage of an article; of one without text, that of no sentences. */
export function coverageIn(context: Context, article: Slug): MaybePromise<ArticleCoverage> {
  return then(context.text(article), (text) =>
    then(context.store.backing(article), (backing) => ({
      article,
      ...coverageOf(text?.sentences ?? [], backing),
    })),
  );
}
