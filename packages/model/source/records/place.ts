import { z } from 'zod';
import { localizedSchema } from '../language.ts';
import { slugSchema } from '../slug.ts';
import { wikidataSchema } from './actor.ts';
import { codesSchema } from './codes.ts';

export const placeShape = {
  name: localizedSchema.describe('The usual name.'),
  wikidata: wikidataSchema.optional(),
  codes: codesSchema.default({}),
  latitude: z.number().min(-90).max(90).optional().describe('Degrees north of the equator (WGS 84).'),
  longitude: z.number().min(-180).max(180).optional().describe('Degrees east of Greenwich (WGS 84).'),
  within: slugSchema.optional().describe('The larger place of which it is a part.'),
};

/** Where something happens, or what is spoken of as a place. */
export const placeSchema = z.strictObject({ slug: slugSchema, ...placeShape }).describe('A place.');

/** A place; latitude and longitude in degrees (WGS 84). */
export type Place = Readonly<z.output<typeof placeSchema>>;
