import { parse } from 'tinyduration';
import { z } from 'zod';
import { ModelError } from '../error.ts';

/** A length of time as ISO 8601: `PT50M` is fifty minutes. */
export type Duration = string;

/** The parts of a duration; those that are not written are absent. */
export interface DurationParts {
  readonly negative?: boolean;
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

export const durationSchema = z
  .string()
  .refine(isDuration, {
    error: 'expected a duration in ISO 8601, such as PT50M or P3D',
    params: { code: 'BAD_DURATION' },
  })
  .describe('A length of time in ISO 8601: PT50M is fifty minutes, P3D three days.')
  .meta({ id: 'Duration', examples: ['PT50M'] });

/** The form of a duration; the parser alone also takes what has other characters around it. */
const FORM = /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

/** Only the last part may have a fraction. */
const LAST_FRACTION = /(?<=\d)[.,]\d+(?=[YMWDHS]$)/;

/** The parts of an ISO 8601 duration. Throws `BAD_DURATION`. */
export function parseDuration(duration: Duration): DurationParts {
  try {
    if (!FORM.test(duration.replace(LAST_FRACTION, '')))
      throw new RangeError('Not of the form PnYnMnWnDTnHnMnS.');
    return parse(duration);
  } catch (cause) {
    throw new ModelError('BAD_DURATION', `“${duration}” is no ISO 8601 duration.`, { cause });
  }
}

/** Whether a text is an ISO 8601 duration. */
export function isDuration(text: string): boolean {
  try {
    parseDuration(text);
    return true;
  } catch {
    return false;
  }
}
