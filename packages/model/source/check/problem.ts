import type { DescribedValues } from '../values.ts';

/** What can be wrong with a dossier, as stable codes, each with its rule. */
export const problemCodes = {
  SYNTAX: 'The file is neither YAML nor JSON.',
  DUPLICATE_KEY: 'The same key twice in one map.',
  WRONG_TYPE: 'A value is of another type than its field.',
  UNKNOWN_VALUE: 'A value is none of those that its field knows.',
  BAD_VALUE: 'A value does not have the form of its field.',
  MISSING_FIELD: 'A field that every such record has is missing.',
  UNKNOWN_FIELD: 'A field that no such record has.',
  BAD_SLUG: 'A key is no slug: lower-case words and numbers joined by hyphens, a letter first.',
  BAD_DATE: 'A date that is not EDTF level 1, or that no calendar has.',
  BAD_DURATION: 'A duration that is not ISO 8601.',
  ANCHOR_MISSING:
    'Words that do not name the year give a date, and nothing says against which day they were read.',
  WORDS_NOT_FOUND: 'Words that do not stand in the article.',
  WORDS_AMBIGUOUS: 'Words that stand in the article more than once.',
  WORDS_MISCOUNTED: 'Words that stand in the article another number of times than is said.',
  OCCURRENCE_OUT_OF_RANGE: 'An occurrence past the last place where the words stand.',
  PARAGRAPH_OUT_OF_RANGE: 'A paragraph past the last one.',
  SPAN_MISMATCH: 'Other words stand at the offsets of a span.',
  SPAN_INVERTED: 'A span ends before it begins.',
  SPAN_OUT_OF_RANGE: 'A span ends past the end of the text.',
  SPANS_OVERLAP: 'Two spans of one list share characters.',
  SPANS_OUT_OF_ORDER: 'The fragments of a content do not stand in the order of the text.',
  ARTICLE_NOT_NAMED: 'A quote does not say in which of several articles it stands.',
  ARTICLE_WITHOUT_TEXT: 'A quote points into an article whose text is not there.',
  TEXT_FILE_UNREADABLE: 'The file that should hold the text of an article cannot be read.',
  TEXT_WITHOUT_EVIDENCE: 'A statement gives its text itself although the article has a text to point into.',
  UNKNOWN_REFERENCE: 'A reference to a record that the dossier does not have.',
  WRONG_REFERENCE_TYPE: 'A reference to a record of another type.',
  DUPLICATE_REFERENCE: 'The same record twice in one list.',
  SELF_REFERENCE: 'A record that refers to itself.',
  CHAIN_END: 'The last link of the chain of attribution is not the speakers.',
  OFFICE_INVERTED: 'An office was left before it was taken up.',
  OFFICE_NOT_HELD: 'An office is given to somebody before it was taken up.',
  MODE_NOT_OF_TYPE: 'A mode that PLOVER does not give to the type.',
  QUANTITY_EMPTY: 'A quantity without a number, or whose least is more than its most.',
  EVENT_WITHOUT_EVIDENCE:
    'An event that rests on nothing: no words of an article, no statement, no article without text.',
  STATEMENT_WITHOUT_EVIDENCE: 'A statement that no words of the article prove.',
  MENTION_WITHOUT_WORDS: 'A mention without words.',
} as const satisfies DescribedValues;

/** One of {@link problemCodes}. */
export type ProblemCode = keyof typeof problemCodes;

/** Where a value stands in a document: keys and list positions from the top. */
export type Path = ReadonlyArray<string | number>;

/** One thing that is wrong with a document. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where it stands in the document: `['articles', 'x', 'statements', 'y', 'cue']`. */
  readonly path: Path;
  /** Where it stands in the file, both from 1; absent where the document came from no file. */
  readonly line?: number;
  /** In UTF-16 units, as editors count. */
  readonly column?: number;
  readonly expected: string;
  readonly found: string;
  /** The nearest thing that would fit, where there is one. */
  readonly nearest?: string;
}

/** A path as people write it: `articles.x.statements.y.content[1]`. */
export function formatPath(path: Path): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('');
}

/** A problem as one line of text: place, code, rule, what was expected and found, and what would fit. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? '' : `${problem.line}:${problem.column}: `;
  const hint = problem.nearest === undefined ? '' : ` Nearest: ${quoted(problem.nearest)}.`;
  const sentence = `Expected ${problem.expected}; found ${problem.found}.`;
  return `${place}${problem.code} at ${formatPath(problem.path) || 'the top'}: ${problemCodes[problem.code]} ${sentence}${hint}`;
}

function quoted(words: string): string {
  return `“${words}”`;
}
