import type { Finding } from '../finding.ts';
import { findingBy, type What, type Where } from '../findings/finding-by.ts';
import type { Rules } from '../findings/rule.ts';

/** What can be found in a pair of brat's files, as stable codes, each with its rule. */
export const bratRules = {
  OTHER_COUNTING: {
    level: 'REMARK',
    sentence: 'Offsets that count the characters of the text in another way than brat does.',
  },
  EMPTY_TEXT: { level: 'ERROR', sentence: 'A text in which nothing stands.' },
  BLANK_LINE: { level: 'REMARK', sentence: 'A line without an annotation.' },
  MALFORMED_LINE: { level: 'ERROR', sentence: 'A line whose parts are not those of its kind of annotation.' },
  BROKEN_RECORD: { level: 'ERROR', sentence: 'An annotation that goes on in the next line.' },
  UNKNOWN_KIND: { level: 'ERROR', sentence: 'A kind of annotation that the format does not have.' },
  REPEATED_ID: { level: 'ERROR', sentence: 'An id that an annotation before it has already.' },
  UNKNOWN_REFERENCE: { level: 'ERROR', sentence: 'A reference to an annotation that is not there.' },
  WRONG_REFERENCE: {
    level: 'ERROR',
    sentence: 'A reference to an annotation of a kind that cannot stand there.',
  },
  SPAN_INVERTED: { level: 'ERROR', sentence: 'A fragment that ends before it begins, or where it begins.' },
  SPAN_OUT_OF_TEXT: { level: 'ERROR', sentence: 'A fragment that is not within the text.' },
  SPANS_OVERLAP: { level: 'ERROR', sentence: 'Two fragments of one annotation that share characters.' },
  TEXT_MISMATCH: { level: 'ERROR', sentence: 'Other words stand at the offsets of an annotation.' },
  WRONG_ROLE: { level: 'ERROR', sentence: 'A link of attribution to words whose label is of another part.' },
  REFUSED: { level: 'ERROR', sentence: 'A record that the model refuses.' },
  FOLLOWS_REFUSED: {
    level: 'REMARK',
    sentence: 'Annotations left out because one that they refer to was refused.',
  },
  UNATTACHED: { level: 'REMARK', sentence: 'Sources and cues that no link joins to a content.' },
  NO_MEANING: { level: 'REMARK', sentence: 'Annotations whose label has no meaning here.' },
} as const satisfies Rules;

/** One of {@link bratRules}. */
export type BratRule = keyof typeof bratRules;

/** A finding in a file of brat's, by its rule. */
export function finding(rule: BratRule, where: Where, what: What): Finding {
  return findingBy(bratRules, rule, where, what);
}
