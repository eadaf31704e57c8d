import { z } from 'zod';
import { localizedSchema } from '../language.ts';
import { eventTypeDescriptions } from '../plover.ts';
import { slugSchema, statementSlugSchema } from '../slug.ts';
import { evidenceSchema } from '../text/span.ts';
import { durationSchema } from '../time/duration.ts';
import { timeReferenceShape } from '../time/time-reference.ts';
import { enumOf } from '../values.ts';
import { codesSchema } from './codes.ts';
import { LOST, lostEvidenceSchema } from './lost-words.ts';
import { quantityShape } from './quantity.ts';

/** Whether an event took place. */
export const eventStatuses = {
  OCCURRED: 'It happened.',
  ONGOING: 'It went on when the article appeared.',
  PLANNED: 'It was announced or agreed for later.',
  HYPOTHETICAL: 'It is only imagined: a condition, a fear, a wish.',
  NEGATED: 'It is said not to have happened, or not to happen.',
} as const;

/** One of {@link eventStatuses}. */
export type EventStatus = keyof typeof eventStatuses;

/** What part an actor has in an event. */
export const participantRoles = {
  AGENT: 'It acts.',
  RECIPIENT: 'It is acted on.',
  PARTICIPANT: 'It takes part with others on the same footing: every side of a mutual event.',
  HOST: 'It receives the others.',
} as const;

/** One of {@link participantRoles}. */
export type ParticipantRole = keyof typeof participantRoles;

/** How one event stands to another; read from the record that holds it. */
export const relationTypes = {
  BEFORE: 'This event precedes the other.',
  AFTER: 'This event follows the other.',
  PART_OF: 'This event is a part of the other.',
  RESPONDS_TO: 'This event answers the other.',
  CAUSES: 'This event brings the other about.',
  CONDITIONAL_ON: 'This event happens only if the other does.',
} as const;

/** One of {@link relationTypes}. */
export type RelationType = keyof typeof relationTypes;

const participationSchema = z
  .strictObject({
    actor: slugSchema.describe('Who takes part.'),
    role: enumOf('What part the actor has.', participantRoles),
  })
  .describe('An actor and its part in an event.')
  .meta({ id: 'Participation' });

/** An actor and its part in an event. */
export type Participation = Readonly<z.output<typeof participationSchema>>;

const eventRelationSchema = z
  .strictObject({
    type: enumOf('How this event stands to the other.', relationTypes),
    event: slugSchema.describe('The other event.'),
  })
  .describe('How an event stands to another.')
  .meta({ id: 'EventRelation' });

/** How an event stands to another. */
export type EventRelation = Readonly<z.output<typeof eventRelationSchema>>;

/** The shape of an event, for whichever kind of span its words are given as. */
export function eventShape<Spans extends z.ZodType>(spans: Spans) {
  return {
    type: enumOf('What kind of event it is, in PLOVER 0.8.', eventTypeDescriptions),
    mode: z.string().optional().describe('The kind within the type: one of the modes that PLOVER gives it.'),
    label: localizedSchema.describe('What to call it in a list.'),
    status: enumOf('Whether it took place.', eventStatuses),
    time: timeReferenceShape(spans).optional(),
    duration: durationSchema.optional(),
    place: slugSchema.optional().describe('Where it was.'),
    participants: z.array(participationSchema).default([]).describe('Who took part, and how.'),
    quantities: z.array(quantityShape(spans)).default([]).describe('The numbers that the articles give.'),
    relations: z.array(eventRelationSchema).default([]).describe('How it stands to other events.'),
    codes: codesSchema.default({}),
    evidence: spans.describe('The words that tell of it.'),
    reportedIn: z
      .array(slugSchema)
      .default([])
      .describe('The articles that tell of it, where none of their words are at hand.'),
    lost: z.array(lostEvidenceSchema).default([]).describe(LOST),
    accordingTo: z
      .array(statementSlugSchema)
      .default([])
      .describe('The statements on which alone it rests, where no article vouches for it.'),
  };
}

const evidenceSpans = z.array(evidenceSchema);

/** Something that happened, goes on, is planned or only imagined. */
export const eventSchema = z
  .strictObject({ slug: slugSchema, ...eventShape(evidenceSpans) })
  .describe('Something that happened, goes on, is planned or only imagined.');

/** Something that happened, goes on, is planned or only imagined, with the words of any article that tell of it. */
export type Event = Readonly<z.output<typeof eventSchema>>;

/** When an event was, with the words of its articles that say so. */
export type EventTime = NonNullable<Event['time']>;

/** A number that articles give for an event. */
export type Quantity = Event['quantities'][number];
