import { actorSchema, articleOf, articleSchema, eventSchema, statementSchema } from '@depeche/model';
import type { Correction } from '../contract/amendments.ts';
import { StoreError } from '../error.ts';
import { nameOf } from './assert-fits.ts';

const schemas = {
  actor: actorSchema,
  article: articleSchema,
  event: eventSchema,
  statement: statementSchema,
} as const;

/** Reads a correction: its record has the shape of its type, and the slug of what it corrects. Throws `BROKEN_AMENDMENT`. */
export function readCorrection(correction: Correction): Correction {
  const { type, slug } = correction;
  const name = nameOf(correction);
  const parsed = schemas[type].safeParse(correction.record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'the record';
    throw new StoreError(
      'BROKEN_AMENDMENT',
      `The correction of ${name} is no ${type}: ${where}: ${issue?.message}.`,
    );
  }
  const record = parsed.data;
  if (record.slug !== slug)
    throw new StoreError(
      'BROKEN_AMENDMENT',
      `The correction of ${name} is of another record: “${record.slug}”.`,
    );
  if ('speakers' in record && record.article !== articleOf(record.slug))
    throw new StoreError(
      'BROKEN_AMENDMENT',
      `The correction of ${name} would move it into another article: “${record.article}”.`,
    );
  // The record is what the schema of the correction's type has read.
  return { ...correction, record } as Correction;
}
