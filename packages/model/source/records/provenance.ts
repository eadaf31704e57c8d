import { z } from 'zod';
import { localizedSchema } from '../language.ts';
import { enumOf } from '../values.ts';

/** How a text or record came to be here. */
export const provenanceMethods = {
  RETELLING: 'The facts of a source, told anew in sentences of our own; only quotations are word for word.',
  IMPORT: 'Taken over from a file in another format.',
  AUTHORED: 'Written for this dossier.',
} as const;

/** One of {@link provenanceMethods}. */
export type ProvenanceMethod = keyof typeof provenanceMethods;

/** Where a text or record comes from and how it was made; shown wherever it is. */
export const provenanceSchema = z
  .strictObject({
    method: enumOf('How it was made.', provenanceMethods),
    source: localizedSchema.optional().describe('What it was made from, in words.'),
    format: z
      .string()
      .min(1)
      .optional()
      .describe('The format of the file that it was taken over from: brat.'),
    file: z.string().min(1).optional().describe('The name of that file.'),
    tool: z
      .string()
      .min(1)
      .optional()
      .describe('The program that took it over, with its version: depeche 0.1.0.'),
    license: z.string().min(1).optional().describe('The licence of the text, as an SPDX expression.'),
    time: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('When it was made or taken over, as an ISO 8601 instant.'),
  })
  .describe('Where it comes from and how it was made.')
  .meta({ id: 'Provenance' });

/** Where an article or a dossier comes from and how it was made. */
export type Provenance = Readonly<z.output<typeof provenanceSchema>>;
