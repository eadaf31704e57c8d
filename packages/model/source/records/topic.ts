import { z } from 'zod';
import { localizedSchema } from '../language.ts';
import { slugSchema } from '../slug.ts';

export const topicShape = {
  label: localizedSchema.describe('What the topic is called.'),
};

/** A matter that statements are about. */
export const topicSchema = z.strictObject({ slug: slugSchema, ...topicShape }).describe('A topic.');

/** A matter that statements are about. */
export type Topic = Readonly<z.output<typeof topicSchema>>;
