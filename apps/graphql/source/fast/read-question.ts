import type { Naming } from '../documents/documents.ts';
import type { Ordinary } from './ordinary.ts';

/** A query as it is asked: what Yoga calls the parameters of a request. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** A question whose document may only be named yet. */
interface Unread extends Omit<Question, 'query'> {
  readonly naming: Naming;
}

/** The question in a request; undefined where anything about it is unusual or wrong, which is for Yoga to say. */
export function readQuestion({ method, text }: Ordinary): Unread | undefined {
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
  const extensions = given.get('extensions');
  return {
    query: given.get('query') || undefined,
    operationName: given.get('operationName') || undefined,
    variables: variables ? JSON.parse(variables) : undefined,
    extensions: extensions ? JSON.parse(extensions) : undefined,
    documentId: given.get('documentId') || undefined,
  };
}

function asQuestion(given: unknown): Unread | undefined {
  if (!isObject(given)) return undefined;
  const { query, documentId, extensions, variables, operationName, ...others } = given;
  if (Object.values(others).some(isGiven)) return undefined;
  if (isGiven(extensions) && !isObject(extensions)) return undefined;
  const name = operationName ?? undefined;
  const values = variables ?? undefined;
  if (name !== undefined && typeof name !== 'string') return undefined;
  if (values !== undefined && !isObject(values)) return undefined;
  return { naming: { query, documentId, extensions }, variables: values, operationName: name };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
