import type { Rules } from '../findings/rule.ts';

/** What can be wrong with a file of GDELT, and what is worth saying of it. */
export const gdeltRules = {
  COLUMN_COUNT: { level: 'ERROR', sentence: 'A row has another number of columns than its format.' },
  ROW_BROKEN: {
    level: 'ERROR',
    sentence: 'A row is broken in two by a line break inside one of its values.',
  },
  BAD_ID: { level: 'ERROR', sentence: 'The id of a record is not what its format has.' },
  DUPLICATE_ID: { level: 'ERROR', sentence: 'A record has the id of an earlier one.' },
  DUPLICATE_ARTICLE: { level: 'ERROR', sentence: 'A record on an article that an earlier record was on.' },
  BAD_DATE: { level: 'ERROR', sentence: 'A date that no calendar has.' },
  UNKNOWN_CODE: { level: 'ERROR', sentence: 'An event code that CAMEO does not have.' },
  BAD_ACTOR_CODE: { level: 'ERROR', sentence: 'The code of an actor is not made of letters.' },
  BAD_COORDINATES: { level: 'ERROR', sentence: 'Coordinates that are not on the globe.' },
  NO_SOURCE: { level: 'ERROR', sentence: 'A record does not say in which article it was found.' },
  UNKNOWN_EVENT: {
    level: 'REMARK',
    sentence: 'A mention of an event that is not held; the article was taken over without it.',
  },
  EVENT_REWORKED: {
    level: 'REMARK',
    sentence: 'A mention of an event that rests on statements by now; the article was taken over without it.',
  },
  ARTICLE_WITH_TEXT: {
    level: 'REMARK',
    sentence: 'The article is held with its text, of which the record knows less; it was passed over.',
  },
  BAD_QUOTATION: {
    level: 'REMARK',
    sentence: 'A quotation that is not offset, length, verb and words; it was left out.',
  },
  QUOTATION_WITHOUT_WORDS: { level: 'REMARK', sentence: 'A quotation without words; it was left out.' },
} as const satisfies Rules;

/** One of {@link gdeltRules}. */
export type GdeltRule = keyof typeof gdeltRules;
