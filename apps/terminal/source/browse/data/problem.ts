import type { CombinedError } from '@urql/core';
import { TOO_LONG } from '../../client/bounded.ts';
import { printableLine } from '../../text/printable.ts';
import type { Labels } from '../labels/en.ts';

/** Why something is not there: nobody answers, the answer cannot be used, or it is no. */
export type Problem =
  | { readonly kind: 'gone' | 'strange'; readonly reason: Reason }
  | { readonly kind: 'refused'; readonly message: string };

type Known = Exclude<keyof Labels['reasons'], 'status'>;

/** An answer that cannot be used. */
export function strange(known: 'nonsense' | 'version' | 'long'): Problem {
  return { kind: 'strange', reason: { known } };
}

/** Whether the same may go well a little later, so that it is tried again by itself. */
export function passes(problem: Problem): boolean {
  return problem.kind !== 'refused';
}

type Reason = { readonly known: Known } | { readonly status: number } | { readonly message: string };

const reasons: Readonly<Record<string, Known>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'cut',
  UND_ERR_SOCKET: 'cut',
  ENOTFOUND: 'unknownHost',
  EAI_AGAIN: 'unknownHost',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  TimeoutError: 'timeout',
};

/** What the API says of a question that does not fit its schema, as those of another version do not. */
const MISFITS = ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED'];

export function problemOf({ networkError, graphQLErrors, response }: CombinedError): Problem {
  if (networkError) return networkProblem(networkError, statusOf(response));
  const [error] = graphQLErrors;
  const code = error?.extensions?.code;
  const message = printableLine(error?.message ?? '');
  if (typeof code !== 'string') return { kind: 'refused', message };
  if (MISFITS.includes(code)) return strange('version');
  if (code === 'UNAVAILABLE') return { kind: 'gone', reason: { message } };
  return { kind: 'refused', message: `${message} (${printableLine(code)})` };
}

function statusOf(response: unknown): number | undefined {
  if (typeof response !== 'object' || response === null || !('status' in response)) return undefined;
  return typeof response.status === 'number' ? response.status : undefined;
}

/** Node's fetch wraps what happened, and a name with several addresses wraps it once more. */
function networkProblem(error: Error, status: number | undefined): Problem {
  const code = 'code' in error ? String(error.code) : error.name;
  if (code === TOO_LONG) return strange('long');
  const known = reasons[code];
  if (known) return { kind: 'gone', reason: { known } };
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (inner instanceof Error) return networkProblem(inner, status);
  if (status !== undefined && status >= 400) return { kind: 'gone', reason: { status } };
  if (status !== undefined) return strange('nonsense');
  return { kind: 'gone', reason: { message: printableLine(error.message) } };
}

/** What a problem is called on the screen. */
export function sayProblem(problem: Problem, { states, reasons: words }: Labels): string {
  if (problem.kind === 'refused') return states.refused(problem.message);
  const { kind, reason } = problem;
  if ('known' in reason) return states[kind](words[reason.known]);
  return states[kind]('status' in reason ? words.status(reason.status) : reason.message);
}
