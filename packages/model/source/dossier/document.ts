import { z } from 'zod';
import { localizedSchema } from '../language.ts';
import { actorShape } from '../records/actor.ts';
import { articleShape } from '../records/article.ts';
import { conflictShape } from '../records/conflict.ts';
import { eventShape } from '../records/event.ts';
import { mentionShape } from '../records/mention.ts';
import { noteShape } from '../records/note.ts';
import { placeShape } from '../records/place.ts';
import { provenanceSchema } from '../records/provenance.ts';
import { statementShape } from '../records/statement.ts';
import { topicShape } from '../records/topic.ts';
import { slugSchema } from '../slug.ts';
import { evidenceQuoteSchema, quoteSchema } from '../text/quotation.ts';

const quotes = z
  .union([quoteSchema, z.array(quoteSchema)])
  .meta({ id: 'Quotes', description: 'One quote, or a list of them.' })
  .default([]);
const evidenceQuotes = z
  .union([evidenceQuoteSchema, z.array(evidenceQuoteSchema)])
  .meta({ id: 'EvidenceQuotes', description: 'One quote, or a list of them, of any article.' })
  .default([]);

/** The same words at every place where they stand: one mention each, their number given so that it can be checked. */
const eachQuoteSchema = z
  .strictObject({
    exact: z.string().min(1).describe('The words, to the letter.'),
    times: z.int().positive().describe('How many times they stand there.'),
    paragraph: z.int().positive().optional().describe('The paragraph in which they are counted, from 1.'),
  })
  .describe('The same words at every place where they stand, with their number.')
  .meta({ id: 'EachQuote' });

export type EachQuote = z.output<typeof eachQuoteSchema>;

export const mentionEntrySchema = z
  .strictObject({
    spans: quotes.describe('The words; several where something stands between them.'),
    each: eachQuoteSchema.optional().describe('In place of spans: one mention for each place of the words.'),
    ...mentionShape,
  })
  .describe('Words of the article that refer to an actor, an event or a place.')
  .meta({ id: 'Mention' });

export const noteEntrySchema = z
  .strictObject({ spans: quotes.describe('The words that it is on.'), ...noteShape })
  .describe("An editor's remark on records or on words of the article.")
  .meta({ id: 'Note' });

export const statementEntrySchema = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .optional()
      .describe('What was said, where the article has no text of its own to point into.'),
    ...statementShape(quotes),
  })
  .describe('Something said, written or declined, as the article reports it.')
  .meta({ id: 'Statement' });

/** The name of a file beside the document: no folder above it, no address. */
const fileSchema = z
  .string()
  .min(1)
  .refine((name) => !/^(?:[\\/]|[a-z]+:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name), {
    error: 'expected the name of a file beside the document, in its folder or below',
  })
  .describe('The name of the file, in the folder of the document or below.');

export const articleEntrySchema = z
  .strictObject({
    ...articleShape,
    text: z
      .union([articleShape.text, z.strictObject({ file: fileSchema })])
      .describe(
        'The whole text, on which all spans count; { file: … } where it stands in a file of plain text or Markdown beside this one; null where only its address is known.',
      ),
    statements: z.record(slugSchema, statementEntrySchema).default({}).describe('Keyed by short id.'),
    mentions: z
      .array(mentionEntrySchema)
      .default([])
      .describe('Every place where somebody or something is mentioned.'),
    notes: z.array(noteEntrySchema).default([]).describe("Editors' remarks."),
  })
  .describe('A news article, with what was said in it.')
  .meta({ id: 'Article' });

export const actorEntrySchema = z
  .strictObject(actorShape)
  .describe('Whoever speaks or acts.')
  .meta({ id: 'Actor' });
export const placeEntrySchema = z.strictObject(placeShape).describe('A place.').meta({ id: 'Place' });
export const topicEntrySchema = z.strictObject(topicShape).describe('A topic.').meta({ id: 'Topic' });
export const conflictEntrySchema = z
  .strictObject(conflictShape)
  .describe('Records that cannot all hold.')
  .meta({ id: 'Conflict' });
export const eventEntrySchema = z
  .strictObject(eventShape(evidenceQuotes))
  .describe('Something that happened, goes on, is planned or only imagined.')
  .meta({ id: 'Event' });

/** A dossier as its author writes it, in TypeScript, YAML or JSON: records keyed by slug, words in place of offsets. */
export const documentSchema = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema by which an editor checks the file.'),
    slug: slugSchema.describe('The name of the dossier.'),
    version: z.int().positive().default(1).describe('The edition: a larger number replaces a smaller one.'),
    title: localizedSchema.optional().describe('What the story is called.'),
    provenance: provenanceSchema
      .optional()
      .describe('Where the dossier comes from, where it was taken over from a file in another format.'),
    actors: z
      .record(slugSchema, actorEntrySchema)
      .default({})
      .describe('Whoever speaks or acts, keyed by slug.'),
    places: z.record(slugSchema, placeEntrySchema).default({}).describe('Places, keyed by slug.'),
    topics: z.record(slugSchema, topicEntrySchema).default({}).describe('Topics, keyed by slug.'),
    events: z.record(slugSchema, eventEntrySchema).default({}).describe('Events, keyed by slug.'),
    articles: z.record(slugSchema, articleEntrySchema).default({}).describe('Articles, keyed by slug.'),
    conflicts: z.record(slugSchema, conflictEntrySchema).default({}).describe('Conflicts, keyed by slug.'),
  })
  .describe('A dossier: articles, who said what in them, what happened, and the words that prove it.');

/** A document as it is written: what has a default may be left out. */
export type DossierInput = z.input<typeof documentSchema>;

/** A document whose shape has been validated and whose defaults are filled in; its quotes are not resolved yet. */
export type DossierDocument = z.output<typeof documentSchema>;
