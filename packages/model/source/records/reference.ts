import { z } from 'zod';
import { slugSchema, statementSlugSchema } from '../slug.ts';

const one = {
  actor: z.strictObject({ actor: slugSchema }),
  event: z.strictObject({ event: slugSchema }),
  place: z.strictObject({ place: slugSchema }),
  topic: z.strictObject({ topic: slugSchema }),
  article: z.strictObject({ article: slugSchema }),
  statement: z.strictObject({ statement: statementSlugSchema }),
};

/** What a statement can be about. */
export const subjectSchema = z
  .union([one.actor, one.event, one.place, one.topic])
  .describe('What a statement is about: one of actor, event, place, topic.')
  .meta({ id: 'Subject' });

/** What a statement is about: an actor, an event, a place or a topic, as `{ actor: slug }` and so on. */
export type Subject = Readonly<z.output<typeof subjectSchema>>;

/** What words of an article can refer to. */
export const mentionableSchema = z
  .union([one.actor, one.event, one.place])
  .describe('What is mentioned: one of actor, event, place.')
  .meta({ id: 'Mentionable' });

/** What words can refer to: an actor, an event or a place. */
export type Mentionable = Readonly<z.output<typeof mentionableSchema>>;

/** What can contradict something. */
export const conflictPartySchema = z
  .union([one.statement, one.event])
  .describe('One side of a conflict: one of statement, event.')
  .meta({ id: 'ConflictParty' });

/** One side of a conflict: a statement or an event. */
export type ConflictParty = Readonly<z.output<typeof conflictPartySchema>>;

/** What an editor can remark on. */
export const noteTargetSchema = z
  .union([one.statement, one.event, one.actor, one.place, one.topic, one.article])
  .describe('What a note is on: one of statement, event, actor, place, topic, article.')
  .meta({ id: 'NoteTarget' });

/** What a note is on: any record but a conflict. */
export type NoteTarget = Readonly<z.output<typeof noteTargetSchema>>;

/** A reference to any record of a dossier, by its type and slug. */
export type Reference = Subject | Mentionable | ConflictParty | NoteTarget;

/** The types of record that have a slug. */
export const recordTypes = ['article', 'actor', 'statement', 'event', 'place', 'topic', 'conflict'] as const;

/** The type of a record that has a slug. */
export type RecordType = (typeof recordTypes)[number];

/** A reference taken apart: `{ actor: 'nato' }` is an `actor` called `nato`. */
export function readReference(reference: Reference): { readonly type: RecordType; readonly slug: string } {
  for (const type of recordTypes) {
    const slug: unknown = Reflect.get(reference, type);
    if (typeof slug === 'string') return { type, slug };
  }
  throw new TypeError('A reference names one record.');
}
