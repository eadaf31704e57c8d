import { randomUUID } from 'node:crypto';
import { StoreError, type StoreErrorCode } from '@depeche/store';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.ts';
import type { Logger } from './logger.ts';

/** The store's complaints of what was asked, as the API words their codes. */
const complaints: Partial<Record<StoreErrorCode, ErrorCode>> = {
  BAD_CURSOR: 'BAD_CURSOR',
  BAD_PAGE: 'BAD_PAGE',
  BAD_QUERY: 'BAD_QUERY',
  BAD_DATE: 'BAD_DATE',
  BAD_ORDER: 'BAD_ORDER',
};

/** The store's faults that pass. */
const passing: ReadonlySet<StoreErrorCode> = new Set(['BUSY', 'CLOSED', 'UNAVAILABLE']);

/**
 * What a client is told of an error: a mistake of its own as it is, with a code; everything else by an id alone, under
 * which it is logged with its stack.
 */
export function createMask(logger: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const located = error instanceof GraphQLError ? error : undefined;
    const cause = located ? originOf(located) : error;
    if (cause instanceof StoreError) {
      const code = complaints[cause.code];
      if (code) return reworded(located, cause.message, { code });
    }
    if (located && cause === undefined) {
      const code = codeOf(located);
      if (code) return withCode(located, code);
    }
    const id = randomUUID();
    logger.error(`${id} ${stackOf(cause ?? error)}`);
    if (codeFor(error) === 'UNAVAILABLE') {
      const message = `The record cannot be read just now; try again. The fault is logged as ${id}.`;
      return reworded(located, message, { code: 'UNAVAILABLE', id, ...statusOf(located, 503) });
    }
    const message = `Something went wrong on our side; report it with this id: ${id}.`;
    return reworded(located, message, { code: 'INTERNAL', id, ...statusOf(located, 500) });
  };
}

/** The code that a client is told of an error. */
export function codeFor(error: unknown): string {
  const located = error instanceof GraphQLError ? error : undefined;
  const cause = located ? originOf(located) : error;
  if (cause instanceof StoreError) {
    return complaints[cause.code] ?? (passing.has(cause.code) ? 'UNAVAILABLE' : 'INTERNAL');
  }
  return (located && cause === undefined ? codeOf(located) : undefined) ?? 'INTERNAL';
}

/** What was thrown beneath GraphQL's own errors; undefined where they are all there is. */
function originOf(error: GraphQLError): unknown {
  const { originalError } = error;
  if (originalError === undefined || originalError === null) return undefined;
  return originalError instanceof GraphQLError ? originOf(originalError) : originalError;
}

/**
 * The code of an error that GraphQL itself raised. What it raises at a field, past validation, is a fault of ours (null
 * where there must be none), unless it is about an argument.
 */
function codeOf(error: GraphQLError): string | undefined {
  const { code } = error.extensions;
  if (typeof code === 'string') return code;
  const isOurs = error.path !== undefined && !error.message.startsWith('Argument ');
  return isOurs ? undefined : 'BAD_USER_INPUT';
}

/** The same error with a code, written onto it: copies would lose what Yoga keeps beside it. */
export function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code ??= code;
  return error;
}

function reworded(error: GraphQLError | undefined, message: string, extensions: Record<string, unknown>) {
  const { nodes, source, positions, path } = error ?? {};
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** A fault of one field leaves the rest of an answer good; one that leaves nothing is a fault of the whole request. */
function statusOf(error: GraphQLError | undefined, status: number) {
  return error?.path === undefined ? { http: { status } } : {};
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? String(error);
  return error.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(error.cause)}`;
}
