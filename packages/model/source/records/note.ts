import { z } from 'zod';
import { localizedSchema } from '../language.ts';
import { slugSchema } from '../slug.ts';
import { spanSchema } from '../text/span.ts';
import { addressSchema } from './address.ts';
import { codesSchema } from './codes.ts';
import { LOST, lostWordsSchema } from './lost-words.ts';
import { noteTargetSchema } from './reference.ts';

export const noteShape = {
  text: localizedSchema.describe('What the editor remarks.'),
  on: z.array(noteTargetSchema).default([]).describe('The records that it is on.'),
  sources: z.array(addressSchema).default([]).describe('The addresses of public sources that bear it out.'),
  codes: codesSchema.default({}),
  lost: z.array(lostWordsSchema).default([]).describe(LOST),
};

/** An editor's remark on records or on words of an article. */
export const noteSchema = z
  .strictObject({
    article: slugSchema.describe('The article to which it belongs.'),
    spans: z.array(spanSchema).describe('The words that it is on.'),
    ...noteShape,
  })
  .describe("An editor's remark on records or on words of an article.");

/** An editor's remark on records or on words of an article. */
export type Note = Readonly<z.output<typeof noteSchema>>;
