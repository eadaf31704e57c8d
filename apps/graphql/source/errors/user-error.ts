import { type ASTNode, GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.ts';

/**
 * A mistake in a request, said to whoever made it: the message, the code and the facts reach the client as they are
 * (except `http`, which sets the status). `node` is where in the query it stands, where GraphQL cannot tell by itself.
 */
export function userError(
  code: ErrorCode,
  message: string,
  facts: Readonly<Record<string, unknown>> = {},
  node?: ASTNode,
) {
  return new GraphQLError(message, { extensions: { code, ...facts }, ...(node && { nodes: node }) });
}
