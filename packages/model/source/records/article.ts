import { z } from 'zod';
import { languageSchema } from '../language.ts';
import { slugSchema } from '../slug.ts';
import { dateSchema } from '../time/date.ts';
import { addressSchema } from './address.ts';
import { codesSchema } from './codes.ts';
import { provenanceSchema } from './provenance.ts';

export const articleShape = {
  title: z.string().min(1).optional().describe('The headline, where it has one.'),
  language: languageSchema.describe('The language in which it is written.'),
  publishedOn: dateSchema.optional().describe('The day on which it appeared.'),
  publisher: z.string().min(1).optional().describe('Who published it.'),
  url: addressSchema.optional().describe('Its address.'),
  codes: codesSchema.default({}),
  provenance: provenanceSchema,
  text: z
    .string()
    .min(1)
    .refine((text) => text.isWellFormed(), { error: 'expected Unicode without half characters' })
    .nullable()
    .describe('The whole text, on which all spans count; null where only its address is known.'),
};

/** A news article. */
export const articleSchema = z
  .strictObject({ slug: slugSchema, ...articleShape })
  .describe('A news article.');

/** A news article; its text is null where only its address is known. */
export type Article = Readonly<z.output<typeof articleSchema>>;
