import { z } from 'zod';
import { dateSchema } from './date.ts';
import { edtfSchema } from './edtf.ts';

/** The shape of a date and of the words that express it, for whichever kind of span the words are given as. */
export function timeReferenceShape<Spans extends z.ZodType>(spans: Spans) {
  return z
    .strictObject({
      edtf: edtfSchema,
      expression: spans.describe('The words that express it: "jeudi", "le 10 janvier".'),
      anchor: dateSchema
        .optional()
        .describe('The day against which the words were read, where they do not name the year themselves.'),
      zone: z
        .string()
        .regex(/^(?:[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+|UTC|[+-](?:0\d|1[0-4]):[0-5]\d)$/, {
          error: 'expected an IANA time zone or an offset, such as Europe/Moscow or +03:00',
        })
        .optional()
        .describe('The time zone in which the day is meant, where it matters: Europe/Moscow, +03:00.'),
    })
    .describe('When something was: a date as precise as it is known, and the words that say so.');
}
