import type { Ordinary } from './ordinary.ts';

/** A query as it is asked: what Yoga calls the parameters of a request. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** The question in a request; undefined where anything about it is unusual or wrong, which is for Yoga to say. */
export function readQuestion({ method, text }: Ordinary): Question | undefined {
  try {
    return asQuestion(method === 'GET' ? fromAddress(text) : JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fromAddress(text: string): unknown {
  const given = new URLSearchParams(text);
  const variables = given.get('variables');
  return {
    query: given.get('query') || undefined,
    operationName: given.get('operationName') || undefined,
    variables: variables ? JSON.parse(variables) : undefined,
    extensions: given.get('extensions') || undefined,
  };
}

function asQuestion(given: unknown): Question | undefined {
  if (!isObject(given)) return undefined;
  const { query, variables, operationName, ...others } = given;
  if (typeof query !== 'string' || query === '') return undefined;
  if (Object.values(others).some((value) => value !== undefined && value !== null)) return undefined;
  const name = operationName ?? undefined;
  const values = variables ?? undefined;
  if (name !== undefined && typeof name !== 'string') return undefined;
  if (values !== undefined && !isObject(values)) return undefined;
  return { query, variables: values, operationName: name };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
