import { z } from 'zod';
import { slugSchema } from '../slug.ts';
import { spanSchema } from './span.ts';

const quotationShape = {
  exact: z.string().min(1).describe('The words, to the letter.'),
  prefix: z.string().min(1).optional().describe('Words that stand directly before them.'),
  suffix: z.string().min(1).optional().describe('Words that stand directly after them.'),
  paragraph: z.int().positive().optional().describe('The paragraph they stand in, from 1.'),
  occurrence: z
    .int()
    .positive()
    .optional()
    .describe('Which of several places is meant, from 1; counted within the paragraph where one is given.'),
};

/** The words of an article, and what tells their place where they stand in it more than once. */
const quotationSchema = z
  .strictObject(quotationShape)
  .describe('An exact quotation, with what tells its place where the words stand more than once.')
  .meta({ id: 'Quotation' });

/** Words of an article with what tells their place: paragraph, occurrence, prefix or suffix. */
export type Quotation = Readonly<z.output<typeof quotationSchema>>;

/**
 * How an author points at words of the article: the words themselves where they stand there once, a
 * {@link Quotation} where they stand there more than once, or a whole span with its offsets.
 */
export const quoteSchema = z
  .union([z.string().min(1), quotationSchema, spanSchema])
  .describe(
    'Words of the article: the words alone where they stand once, a quotation that tells their place, or a span.',
  )
  .meta({ id: 'Quote' });

/** Words alone, a {@link Quotation}, or a whole span. */
export type Quote = z.output<typeof quoteSchema>;

/** As {@link quoteSchema}, for what may stand in any article of the dossier. */
export const evidenceQuoteSchema = z
  .union([
    z.string().min(1),
    quotationSchema.extend({ article: slugSchema.optional().describe('The article whose words they are.') }),
    spanSchema.extend({ article: slugSchema.optional().describe('The article whose text it is.') }),
  ])
  .describe('As a quote; the article must be named where the dossier has more than one.')
  .meta({ id: 'EvidenceQuote' });

/** As {@link Quote}, with the article in which it stands. */
export type EvidenceQuote = z.output<typeof evidenceQuoteSchema>;
