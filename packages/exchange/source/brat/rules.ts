import type { DescribedValues } from '@depeche/model';
import type { Finding } from '../finding.ts';

/** What can be found in a pair of brat's files, as stable codes, each with its rule. */
export const bratRules = {
  WRONG_ENCODING: 'A file that is not UTF-8.',
  BYTE_ORDER_MARK: 'A file that begins with a byte-order mark, which is not part of the text.',
  OTHER_COUNTING: 'Offsets that count the characters of the text in another way than brat does.',
  EMPTY_TEXT: 'A text in which nothing stands.',
  BLANK_LINE: 'A line without an annotation.',
  MALFORMED_LINE: 'A line whose parts are not those of its kind of annotation.',
  BROKEN_RECORD: 'An annotation that goes on in the next line.',
  UNKNOWN_KIND: 'A kind of annotation that the format does not have.',
  REPEATED_ID: 'An id that an annotation before it has already.',
  UNKNOWN_REFERENCE: 'A reference to an annotation that is not there.',
  WRONG_REFERENCE: 'A reference to an annotation of a kind that cannot stand there.',
  SPAN_INVERTED: 'A fragment that ends before it begins, or where it begins.',
  SPAN_OUT_OF_TEXT: 'A fragment that is not within the text.',
  SPANS_OVERLAP: 'Two fragments of one annotation that share characters.',
  TEXT_MISMATCH: 'Other words stand at the offsets of an annotation.',
  WRONG_ROLE: 'A link of attribution to words whose label is of another part.',
  REFUSED: 'A record that the model refuses.',
  FOLLOWS_REFUSED: 'Annotations left out because one that they refer to was refused.',
  UNATTACHED: 'Sources and cues that no link joins to a content.',
  NO_MEANING: 'Annotations whose label has no meaning here.',
} as const satisfies DescribedValues;

/** One of {@link bratRules}. */
export type BratRule = keyof typeof bratRules;

const REMARKS: ReadonlySet<BratRule> = new Set<BratRule>([
  'BYTE_ORDER_MARK',
  'OTHER_COUNTING',
  'BLANK_LINE',
  'FOLLOWS_REFUSED',
  'UNATTACHED',
  'NO_MEANING',
]);

/** Where something was found: a file, and a place in it where it is not the file as a whole. */
interface Where {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A finding by its rule; what is quoted in it is cut where it is long. */
export function finding(
  rule: BratRule,
  { file, line, column }: Where,
  what: { readonly expected: string; readonly found: string; readonly nearest?: string | undefined },
): Finding {
  return {
    level: REMARKS.has(rule) ? 'REMARK' : 'ERROR',
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    rule,
    message: bratRules[rule],
    expected: what.expected,
    found: what.found,
    ...(what.nearest !== undefined && { nearest: what.nearest }),
  };
}

const LONGEST = 80;

/** Words as a finding quotes them. */
export function quoted(words: string): string {
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  return `“${short.toWellFormed().replace(/[\r\n]+/g, '⏎')}”`;
}
