import { errorCodes } from '../errors/codes.ts';

/**
 * What can be wrong with a manifest. Of a document in it, the API's own codes: those that a client would be told if it
 * sent the document.
 */
const manifestRules = {
  SYNTAX: 'The file is no JSON.',
  UNKNOWN_FORMAT: 'The file is neither a map of ids to documents nor Apollo’s operation manifest.',
  NO_DOCUMENT: 'The file has no document.',
  WRONG_TYPE: 'A value is of another type than its field.',
  MISSING_FIELD: 'A field that every operation has is missing.',
  DUPLICATE_ID: 'The same id twice.',
  WRONG_HASH: 'An id gives a SHA-256 that is not its document’s.',
  NO_OPERATION: 'A document has no operation, so nothing of it can be run.',
  GRAPHQL_PARSE_FAILED: errorCodes.GRAPHQL_PARSE_FAILED,
  GRAPHQL_VALIDATION_FAILED: errorCodes.GRAPHQL_VALIDATION_FAILED,
  TOKEN_LIMIT: errorCodes.TOKEN_LIMIT,
} as const;

export type ManifestRule = keyof typeof manifestRules;

/** Where something stands in a manifest's text, both from 1; the column in UTF-16 units. */
export interface ManifestPlace {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a manifest. */
export interface ManifestProblem extends ManifestPlace {
  readonly rule: ManifestRule;
  /** The rule as a sentence. */
  readonly message: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem by its rule, at a place. */
export function problemAt(
  { line, column }: ManifestPlace,
  rule: ManifestRule,
  expected: string,
  found: string,
): ManifestProblem {
  return { line, column, rule, message: manifestRules[rule], expected, found };
}
