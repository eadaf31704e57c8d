import { z } from 'zod';
import { slugSchema } from '../slug.ts';

const lostWordsShape = {
  field: z
    .string()
    .min(1)
    .describe('The field that they proved: content, cue, attribution.0.source, time.expression.'),
  exact: z.string().min(1).describe('The words, to the letter.'),
  prefix: z.string().min(1).optional().describe('The words that stood directly before them.'),
  suffix: z.string().min(1).optional().describe('The words that stood directly after them.'),
};

/** Words that proved a record and no longer stand in its article, kept so that nothing is lost by an edit of the text. */
export const lostWordsSchema = z
  .strictObject(lostWordsShape)
  .describe('Words that proved the record and no longer stand in the article.')
  .meta({ id: 'LostWords' });

/** Words that proved a record and no longer stand in its article. */
export type LostWords = Readonly<z.output<typeof lostWordsSchema>>;

/** As {@link lostWordsSchema}, for what may have stood in any article. */
export const lostEvidenceSchema = z
  .strictObject({ article: slugSchema.describe('The article in which they stood.'), ...lostWordsShape })
  .describe('Words that told of the event and no longer stand in their article.')
  .meta({ id: 'LostEvidence' });

/** {@link LostWords} of a named article. */
export type LostEvidence = Readonly<z.output<typeof lostEvidenceSchema>>;

export const LOST =
  'Words that proved it and no longer stand in the article; a record without others is an orphan.';
