import { z } from 'zod';
import { slugSchema } from '../slug.ts';
import { spanSchema } from '../text/span.ts';
import { enumOf } from '../values.ts';
import { LOST, lostWordsSchema } from './lost-words.ts';
import { mentionableSchema } from './reference.ts';

/** How words refer to what they mention. */
export const mentionKinds = {
  NAME: 'By its own name: "Joe Biden", "la Maison Blanche" for the institution.',
  TITLE: 'By an office or title: "le président russe".',
  DESCRIPTION: 'By describing it: "un responsable", "les deux dirigeants".',
  PRONOUN: 'By a pronoun or possessive: "il", "ses".',
  METONYM: 'By the name of something near it: "Moscou" for the Russian state.',
} as const;

/** One of {@link mentionKinds}. */
export type MentionKind = keyof typeof mentionKinds;

export const mentionShape = {
  kind: enumOf('How the words refer to it.', mentionKinds),
  of: mentionableSchema,
  literal: z
    .string()
    .min(1)
    .optional()
    .describe('What the words name literally, where that is not what they mean: the city of Moscow.'),
  office: slugSchema.optional().describe('The office, of those the actor holds, by which a title calls it.'),
  lost: z.array(lostWordsSchema).default([]).describe(LOST),
};

/** Words of an article that refer to an actor, an event or a place. */
export const mentionSchema = z
  .strictObject({
    article: slugSchema.describe('The article in which it stands.'),
    spans: z
      .array(spanSchema)
      .describe('The words; several where something stands between them, none where they were lost.'),
    ...mentionShape,
  })
  .describe('Words of an article that refer to an actor, an event or a place.');

/** Words of an article that refer to an actor, an event or a place. */
export type Mention = Readonly<z.output<typeof mentionSchema>>;
