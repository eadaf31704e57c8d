import { z } from 'zod';

const actorSchema = z.looseObject({
  actorText: z.string().optional(),
  code: z.string().optional(),
  sector: z.string().optional(),
});

/** An actor as a record of PLOVER has it. */
export type PloverActor = Readonly<z.output<typeof actorSchema>>;

const number = z.union([z.string(), z.number()]).optional();

/**
 * A record of PLOVER, as its codebooks and gold records write it (openeventdata/PLOVER). What else stands in one (coder,
 * version, dateCoded, headline and the like) is about the coding and is left out.
 */
export const recordSchema = z.looseObject({
  id: z.string().min(1),
  date: z.string().optional(),
  source: z.union([z.array(actorSchema), actorSchema, z.string()]).optional(),
  target: z.union([z.array(actorSchema), actorSchema, z.string()]).optional(),
  event: z.string().min(1),
  eventText: z.string().optional(),
  mode: z.string().optional(),
  context: z.string().optional(),
  text: z.string().nullish(),
  textInfo: z.union([z.looseObject({ markup: z.string().optional() }), z.string()]).optional(),
  eventLoc: z.looseObject({ name: z.string().optional(), 'country code': z.string().optional() }).optional(),
  size: number,
  dead: number,
  injured: number,
  language: z.string().optional(),
  publication: z.string().optional(),
  comment: z.string().optional(),
});

/** A record of PLOVER whose fields are what they should be. */
export type PloverRecord = Readonly<z.output<typeof recordSchema>>;

/** The markup of a record's text; older files have it in place of the map that should hold it. */
export function markupOf({ textInfo }: PloverRecord): string | undefined {
  return typeof textInfo === 'string' ? textInfo : textInfo?.markup;
}
