import type { CombinedError } from '@urql/core';
import { printableLine } from '../../text/printable.ts';
import type { Labels } from '../labels/en.ts';

/** Why something is not there: nobody answers, or the answer is no. */
export type Problem =
  | { readonly kind: 'gone'; readonly reason: Reason }
  | { readonly kind: 'refused'; readonly message: string };

type Reason =
  | { readonly known: Exclude<keyof Labels['reasons'], 'status'> }
  | { readonly status: number }
  | { readonly message: string };

const reasons: Readonly<Record<string, Exclude<keyof Labels['reasons'], 'status'>>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'cut',
  UND_ERR_SOCKET: 'cut',
  ENOTFOUND: 'unknownHost',
  EAI_AGAIN: 'unknownHost',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  TimeoutError: 'timeout',
};

export function problemOf({ networkError, graphQLErrors, response }: CombinedError): Problem {
  if (networkError) return { kind: 'gone', reason: reasonOf(networkError, statusOf(response)) };
  const [error] = graphQLErrors;
  const code = error?.extensions?.code;
  const message = printableLine(error?.message ?? '');
  return {
    kind: 'refused',
    message: typeof code === 'string' ? `${message} (${printableLine(code)})` : message,
  };
}

function statusOf(response: unknown): number | undefined {
  if (typeof response !== 'object' || response === null || !('status' in response)) return undefined;
  return typeof response.status === 'number' ? response.status : undefined;
}

/** Node's fetch wraps what happened, and a name with several addresses wraps it once more. */
function reasonOf(error: Error, status: number | undefined): Reason {
  const code = 'code' in error ? String(error.code) : error.name;
  const known = reasons[code];
  if (known) return { known };
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (inner instanceof Error) return reasonOf(inner, status);
  if (status !== undefined && status >= 400) return { status };
  if (status !== undefined) return { known: 'nonsense' };
  return { message: printableLine(error.message) };
}

/** What a problem is called on the screen. */
export function sayProblem(problem: Problem, { states, reasons: words }: Labels): string {
  if (problem.kind === 'refused') return states.refused(problem.message);
  const { reason } = problem;
  if ('known' in reason) return states.gone(words[reason.known]);
  return states.gone('status' in reason ? words.status(reason.status) : reason.message);
}
