import { z } from 'zod';
import { languageSchema, localizedSchema } from '../language.ts';
import { slugSchema } from '../slug.ts';
import { edtfSchema } from '../time/edtf.ts';
import { enumOf } from '../values.ts';
import { codesSchema } from './codes.ts';

/** What kind of actor somebody is. */
export const actorKinds = {
  PERSON: 'A human being with a name.',
  STATE: 'A country or its government.',
  ORGANIZATION: 'An institution, alliance, party, company or office.',
  GROUP: 'A plural that acts together: "the allies".',
  UNNAMED: 'A source whose name is withheld: "an official of the White House".',
} as const;

/** One of {@link actorKinds}. */
export type ActorKind = keyof typeof actorKinds;

export const wikidataSchema = z
  .string()
  .regex(/^Q[1-9]\d*$/, { error: 'expected a Wikidata item, such as Q7184' })
  .describe('The Wikidata item, such as Q7184; left out where it is not known for certain.')
  .meta({ id: 'WikidataItem' });

const officeSchema = z
  .strictObject({
    title: localizedSchema.describe('What the office is called.'),
    of: slugSchema.optional().describe('The state or organization whose office it is.'),
    from: edtfSchema.optional().describe('When it was taken up.'),
    until: edtfSchema.optional().describe('When it was left; absent while it is held.'),
  })
  .describe('An office that somebody holds or held.')
  .meta({ id: 'Office' });

/** An office that an actor holds or held, from and until an EDTF date. */
export type Office = Readonly<z.output<typeof officeSchema>>;

export const actorShape = {
  kind: enumOf('What kind of actor it is.', actorKinds),
  name: localizedSchema.describe('The usual name.'),
  aliases: z
    .record(languageSchema, z.array(z.string().min(1)))
    .default({})
    .describe('Other names, by language.'),
  wikidata: wikidataSchema.optional(),
  codes: codesSchema.default({}),
  offices: z.record(slugSchema, officeSchema).default({}).describe('The offices held, keyed by slug.'),
  memberOf: z.array(slugSchema).default([]).describe('The actors of which this one is a part.'),
};

/** Whoever speaks or acts. */
export const actorSchema = z
  .strictObject({ slug: slugSchema, ...actorShape })
  .describe('Whoever speaks or acts.');

/** Whoever speaks or acts. */
export type Actor = Readonly<z.output<typeof actorSchema>>;
