import { z } from 'zod';
import { localizedSchema } from '../language.ts';
import { slugSchema } from '../slug.ts';
import { conflictPartySchema } from './reference.ts';

export const conflictShape = {
  note: localizedSchema.describe('Why they cannot all hold.'),
  between: z.array(conflictPartySchema).min(2).describe('The records that cannot all hold.'),
};

/** Records that cannot all hold, side by side; nothing is merged to make a contradiction disappear. */
export const conflictSchema = z
  .strictObject({ slug: slugSchema, ...conflictShape })
  .describe('Records that cannot all hold.');

/** Records that cannot all hold; two at least. */
export type Conflict = Readonly<z.output<typeof conflictSchema>>;
