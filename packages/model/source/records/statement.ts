import { z } from 'zod';
import { slugSchema, statementSlugSchema } from '../slug.ts';
import { spanSchema } from '../text/span.ts';
import { timeReferenceShape } from '../time/time-reference.ts';
import { enumOf } from '../values.ts';
import { codesSchema } from './codes.ts';
import { LOST, lostWordsSchema } from './lost-words.ts';
import { subjectSchema } from './reference.ts';

/** How the words of a statement are given. */
export const statementForms = {
  DIRECT: 'Word for word, inside quotation marks.',
  INDIRECT: 'In the words of the article: "said that …".',
  MIXED: 'In the words of the article, with a fragment in quotation marks.',
  REPORTED: 'The act is told and not its words: "refused to …".',
} as const;

/** One of {@link statementForms}. */
export type StatementForm = keyof typeof statementForms;

/** What is done by saying it: the verbal types of PLOVER, and the plain statement that PLOVER leaves out. */
export const statementActs = {
  ASSERT: 'States that something is so.',
  AGREE: 'Agrees, offers or promises.',
  SUPPORT: 'Backs or praises.',
  CONCEDE: 'Yields or apologizes.',
  REQUEST: 'Asks, demands or orders.',
  ACCUSE: 'Disapproves or alleges.',
  REJECT: 'Refuses.',
  THREATEN: 'Warns, meaning to coerce.',
} as const;

/** One of {@link statementActs}. */
export type StatementAct = keyof typeof statementActs;

/** How certain the speaker is of the content (GRaSP). */
export const certainties = {
  CERTAIN: 'Presented as certain.',
  PROBABLE: 'Presented as probable.',
  POSSIBLE: 'Presented as possible.',
  UNDERSPECIFIED: 'The words do not tell.',
} as const;

/** One of {@link certainties}. */
export type Certainty = keyof typeof certainties;

/** Whether the content affirms or denies (GRaSP). */
export const polarities = {
  POSITIVE: 'The content affirms.',
  NEGATIVE: 'The content denies.',
} as const;

/** One of {@link polarities}. */
export type Polarity = keyof typeof polarities;

/** Whether the content looks ahead (GRaSP). */
export const tenses = {
  PAST_OR_PRESENT: 'The content is about what was or is.',
  FUTURE: 'The content is about what is to come.',
} as const;

/** One of {@link tenses}. */
export type Tense = keyof typeof tenses;

/** By what means something was said. */
export const channels = {
  COMMUNIQUE: 'A written statement to the public or the press.',
  CALL: 'A call by telephone or video.',
  BRIEFING: 'Spoken to reporters.',
  LETTER: 'A letter or message.',
  MEETING: 'Said face to face.',
  DOCUMENT: 'A draft, treaty, law or report.',
  INTERVIEW: 'An interview.',
  SOCIAL_MEDIA: 'A post.',
  UNSPECIFIED: 'The article does not say.',
} as const;

/** One of {@link channels}. */
export type Channel = keyof typeof channels;

/** The shape of one link of the chain through which a statement reached its article. */
function attributionShape<Spans extends z.ZodType>(spans: Spans) {
  return z
    .strictObject({
      actors: z.array(slugSchema).describe('Who speaks at this link; several speak jointly.'),
      source: spans.describe('The words that name them.'),
      cue: spans.describe('The words that report: "a déclaré", "selon".'),
      channel: enumOf('By what means it was said at this link.', channels).default('UNSPECIFIED'),
      time: timeReferenceShape(spans).optional(),
    })
    .meta({ id: 'Attribution', description: 'One link of the chain from the article to the speakers.' });
}

/** The shape of a statement, for whichever kind of span its words are given as. */
export function statementShape<Spans extends z.ZodType>(spans: Spans) {
  return {
    speakers: z
      .array(slugSchema)
      .describe('Who says it; several say it jointly, none where no one is named.'),
    addressees: z.array(slugSchema).default([]).describe('To whom it is said.'),
    attribution: z
      .array(attributionShape(spans))
      .default([])
      .describe(
        'The chain from the article to the speakers, outermost link first; the last link is the speakers.',
      ),
    form: enumOf('How its words are given.', statementForms),
    act: enumOf('What is done by saying it.', statementActs),
    certainty: enumOf('How certain the speaker is.', certainties).default('UNDERSPECIFIED'),
    polarity: enumOf('Whether it affirms or denies.', polarities).default('POSITIVE'),
    tense: enumOf('Whether it looks ahead.', tenses).default('PAST_OR_PRESENT'),
    source: spans.describe('The words that say who; those of the chain where they are left out.'),
    cue: spans.describe('The words that report; those of the chain where they are left out.'),
    content: spans.describe('The words of what was said.'),
    saidOn: timeReferenceShape(spans).optional(),
    about: z.array(subjectSchema).default([]).describe('What it is about.'),
    during: slugSchema.optional().describe('The event in the course of which it was said.'),
    performs: slugSchema.optional().describe('The event that saying it was: a request, a refusal.'),
    reportedAlso: z
      .array(statementSlugSchema)
      .default([])
      .describe('The same statement as another article reports it.'),
    codes: codesSchema.default({}),
    lost: z.array(lostWordsSchema).default([]).describe(LOST),
  };
}

const spans = z.array(spanSchema);

/** Something said, written or declined, as an article reports it. */
export const statementSchema = z
  .strictObject({
    slug: statementSlugSchema,
    article: slugSchema.describe('The article that reports it.'),
    text: z.string().describe("The content's words, fragments joined by a space."),
    ...statementShape(spans),
  })
  .describe('Something said, written or declined, as an article reports it.');

/** Something said, written or declined, as an article reports it; all its spans stand in that article. */
export type Statement = Readonly<z.output<typeof statementSchema>>;

/** One link of the chain from an article to the speakers. */
export type Attribution = Statement['attribution'][number];

/** When something was said, with the words of the article that say so. */
export type StatementTime = NonNullable<Statement['saidOn']>;
