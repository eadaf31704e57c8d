import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { userError } from '../errors/user-error.ts';
import { REFUSED } from './refusals.ts';

const NUMBERS = new Intl.NumberFormat('en');

/** Whether GraphQL's parser gave up because a document has too many tokens. */
export function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.includes('Document contains more than');
}

/** What to say of a document that has more tokens than are allowed. */
export function tokenRefusal(text: string, allowed: number): GraphQLError {
  const asked = countTokens(text);
  return userError(
    'TOKEN_LIMIT',
    `This query has ${NUMBERS.format(asked)} tokens; at most ${NUMBERS.format(allowed)} are allowed.`,
    { asked, allowed, http: REFUSED },
  );
}

/** The tokens of a document, to its end or to the first sign that is no GraphQL; comments do not count. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count++;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return count;
}
