import { z } from 'zod';
import { statementSlugSchema } from '../slug.ts';

/** The shape of a number that an article gives, for whichever kind of span its words are given as. */
export function quantityShape<Spans extends z.ZodType>(spans: Spans) {
  return z
    .strictObject({
      value: z.number().optional().describe('The number, where one is given.'),
      min: z.number().optional().describe('The least it may be: "tens of thousands" is at least 20000.'),
      max: z.number().optional().describe('The most it may be.'),
      approximate: z.boolean().default(false).describe('Whether the words say "about", "some", "nearly".'),
      unit: z.string().min(1).describe('What is counted or measured: "soldiers", "minutes".'),
      evidence: spans.describe('The words that give it.'),
      accordingTo: z
        .array(statementSlugSchema)
        .default([])
        .describe('The statements on which alone it rests.'),
    })
    .meta({ id: 'Quantity', description: 'A number that an article gives.' });
}
