import type { Rules } from '../findings/rule.ts';

/** What can be wrong with records of PLOVER, and what is worth saying of them. */
export const ploverRules = {
  SYNTAX: { level: 'ERROR', sentence: 'A record is no JSON.' },
  JUNK: { level: 'REMARK', sentence: 'Words that are no record; they were passed over.' },
  WRONG_SHAPE: { level: 'ERROR', sentence: 'A field of a record is not what PLOVER has there.' },
  NO_EVENT: {
    level: 'REMARK',
    sentence: 'A record that documents the file and tells of no event; it was passed over.',
  },
  DUPLICATE_ID: { level: 'ERROR', sentence: 'A record has the id of an earlier one.' },
  BAD_DATE: { level: 'ERROR', sentence: 'A date that is not EDTF level 1, or that no calendar has.' },
  UNKNOWN_TYPE: { level: 'ERROR', sentence: 'An event type that no codebook of PLOVER has.' },
  TYPE_MIGRATED: {
    level: 'REMARK',
    sentence: 'An event type of an older codebook; the one of manual 0.8 was put in its place.',
  },
  MODE_MIGRATED: {
    level: 'REMARK',
    sentence: 'A mode of an older codebook; the one of manual 0.8 was put in its place.',
  },
  MODE_LEFT_OUT: {
    level: 'REMARK',
    sentence: 'A mode that manual 0.8 does not give to the type; it was left out.',
  },
  NO_ACTORS: { level: 'REMARK', sentence: 'A source or target that is no list of actors; it was left out.' },
  ACTOR_WITHOUT_CODE: {
    level: 'REMARK',
    sentence: 'An actor without a code of letters; it is known by its words alone.',
  },
  WORDS_NOT_FOUND: {
    level: 'REMARK',
    sentence: 'Words that do not stand in the text; there is no span for them.',
  },
  WORDS_AMBIGUOUS: {
    level: 'REMARK',
    sentence: 'Words that stand in the text more than once; there is no span for them.',
  },
  NUMBER_IN_WORDS: { level: 'REMARK', sentence: 'A number that is given in words; it was left out.' },
} as const satisfies Rules;

/** One of {@link ploverRules}. */
export type PloverRule = keyof typeof ploverRules;
