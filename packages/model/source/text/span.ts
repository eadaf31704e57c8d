import { z } from 'zod';
import { slugSchema } from '../slug.ts';

/**
 * A half-open range of an article's text. Offsets count Unicode code points (W3C Web Annotation's rule);
 * `exact` are the words that stand there, and a span whose words do not match never enters a dossier.
 */
export const spanSchema = z
  .strictObject({
    start: z
      .int()
      .nonnegative()
      .describe('The first character, in code points from the beginning of the text.'),
    end: z.int().positive().describe('The character after the last one, in code points.'),
    exact: z.string().min(1).describe('The words that stand there, to the letter.'),
  })
  .describe('A half-open range of the text, in Unicode code points, with the words that stand there.')
  .meta({ id: 'Span' });

/** A half-open range of a text in Unicode code points, with the words that stand there. */
export type Span = Readonly<z.output<typeof spanSchema>>;

/** A span that says in which article it stands: what an event rests on may stand in several. */
export const evidenceSchema = z
  .strictObject({ article: slugSchema.describe('The article whose text it is.'), ...spanSchema.shape })
  .describe('A span of a named article.');

/** A {@link Span} of a named article. */
export type Evidence = Readonly<z.output<typeof evidenceSchema>>;

/** Orders spans by where they begin, then by where they end. */
export function compareSpans(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): number {
  return a.start - b.start || a.end - b.end;
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}
