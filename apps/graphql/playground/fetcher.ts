import type { GraphiQLProps } from 'graphiql';
import { getIntrospectionQuery } from 'graphql';

/** Name of the operation by which the playground learns the schema. */
export const introspectionName = 'PlaygroundIntrospection';

// GraphiQL's own asks neither which inputs take one key alone nor what a scalar is specified by.
const introspection = getIntrospectionQuery({
  schemaDescription: true,
  inputValueDeprecation: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  oneOf: true,
}).replace('query IntrospectionQuery', `query ${introspectionName}`);

/** Sends what GraphiQL asks to the endpoint, and gives back the answer's JSON. */
export function createFetcher(endpoint: string): GraphiQLProps['fetcher'] {
  return async (parameters, options) => {
    const isIntrospection = parameters.operationName === introspectionName;
    const response = await post(endpoint, options?.headers, {
      ...parameters,
      ...(isIntrospection ? { query: introspection } : {}),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`The server answered ${response.status} without JSON.`);
    }
  };
}

async function post(endpoint: string, headers: Record<string, string> | undefined, body: unknown) {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...headers,
      },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new Error('The server cannot be reached. Is it still running?', { cause });
  }
}
