import type { ExecutionResult, GraphQLError } from 'graphql';

/** The body of an answer in the bytes that Yoga would send: its errors without what is meant for the server alone. */
export function bodyOf(result: ExecutionResult): string {
  if (!result.errors?.length) return JSON.stringify(result);
  return JSON.stringify({ ...result, errors: result.errors.map(shown) });
}

function shown(error: GraphQLError): object {
  const { extensions, ...told } = error.toJSON();
  const { http: _http, unexpected: _unexpected, ...facts } = extensions ?? {};
  return Object.keys(facts).length > 0 ? { ...told, extensions: facts } : told;
}
