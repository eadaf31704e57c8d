import { contextOf, type Evidence, ordinalAt, type Slug, type Span as SpanRecord } from '@depeche/model';
import type { MaybePromise } from '@depeche/store';
import { builder } from '../builder.ts';
import { type Context, findReferred } from '../context.ts';
import { then } from '../maybe-promise.ts';
import type { ReadText } from '../text/text-reader.ts';
import { Article } from './article.ts';

export const Span = builder.objectRef<Evidence>('Span');

Span.implement({
  description:
    "A piece of an article's text: where it stands, and the words that stand there. Offsets count Unicode code points, as W3C Web Annotation does.",
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article whose text it is.',
      resolve: ({ article }, _args, context) => findReferred(context, 'article', article),
    }),
    start: t.exposeInt('start', {
      description: 'The first character, in code points from the beginning of the text.',
    }),
    end: t.exposeInt('end', { description: 'The character after the last one, in code points.' }),
    exact: t.exposeString('exact', { description: 'The words that stand there, to the letter.' }),
    prefix: t.string({
      description: 'The words just before it: at most 32 characters.',
      resolve: (span, _args, context) =>
        then(textOf(span, context), ({ index }) => contextOf(index, span).prefix),
    }),
    suffix: t.string({
      description: 'The words just after it: at most 32 characters.',
      resolve: (span, _args, context) =>
        then(textOf(span, context), ({ index }) => contextOf(index, span).suffix),
    }),
    paragraph: t.int({
      description: 'The number, from 1, of the paragraph in which it begins.',
      resolve: (span, _args, context) =>
        then(textOf(span, context), ({ paragraphs }) => ordinalAt(paragraphs, span.start)),
    }),
    sentence: t.int({
      description: 'The number in the whole text, from 1, of the sentence in which it begins.',
      resolve: (span, _args, context) =>
        then(textOf(span, context), ({ sentences }) => ordinalAt(sentences, span.start)),
    }),
  }),
});

function textOf({ article }: Evidence, context: Context): MaybePromise<ReadText> {
  return then(context.text(article), (text) => {
    if (text) return text;
    throw new Error(`A span stands in the article “${article}”, which has no text.`);
  });
}

/** Spans of a record that stands in one article, each with the article that it is of. */
export function spansIn(article: Slug, spans: readonly SpanRecord[]): Evidence[] {
  return spans.map((span) => ({ ...span, article }));
}
