import type { DescribedValues } from '@depeche/model';

/** What can be wrong with records of PLOVER, and what is worth saying of them. */
export const ploverRules = {
  SYNTAX: 'A record is no JSON.',
  JUNK: 'Words that are no record; they were passed over.',
  NOT_UTF8: 'A record that is no UTF-8; it was read as Windows-1252.',
  WRONG_SHAPE: 'A field of a record is not what PLOVER has there.',
  NO_EVENT: 'A record that documents the file and tells of no event; it was passed over.',
  DUPLICATE_ID: 'A record has the id of an earlier one.',
  BAD_DATE: 'A date that is not EDTF level 1, or that no calendar has.',
  UNKNOWN_TYPE: 'An event type that no codebook of PLOVER has.',
  TYPE_MIGRATED: 'An event type of an older codebook; the one of manual 0.8 was put in its place.',
  MODE_MIGRATED: 'A mode of an older codebook; the one of manual 0.8 was put in its place.',
  MODE_LEFT_OUT: 'A mode that manual 0.8 does not give to the type; it was left out.',
  NO_ACTORS: 'A source or target that is no list of actors; it was left out.',
  ACTOR_WITHOUT_CODE: 'An actor without a code of letters; it is known by its words alone.',
  WORDS_NOT_FOUND: 'Words that do not stand in the text; there is no span for them.',
  WORDS_AMBIGUOUS: 'Words that stand in the text more than once; there is no span for them.',
  NUMBER_IN_WORDS: 'A number that is given in words; it was left out.',
} as const satisfies DescribedValues;

/** One of {@link ploverRules}. */
export type PloverRule = keyof typeof ploverRules;
