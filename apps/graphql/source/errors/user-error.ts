import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.ts';

/** A mistake in a request, said to whoever made it: the message and the code reach the client as they are. */
export function userError(
  code: ErrorCode,
  message: string,
  facts: Readonly<Record<string, number | string>> = {},
) {
  return new GraphQLError(message, { extensions: { code, ...facts } });
}
