import { TerminalError } from '../error.ts';
import type { LabelLanguage } from '../labels/language.ts';
import { printableLine } from '../text/printable.ts';
import type { Connection } from './connection.ts';
import type { Answer, AnswerError, Operation } from './operation.ts';

/** What a request asks, in the words of GraphQL over HTTP. */
interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Asks the API in one language. */
export interface Client {
  /** The answer as it is, errors included. Throws `SERVER_FAILED` where there is none. */
  ask<Data>(question: Question): Promise<Answer<Data>>;
  /** The data of an answer without errors. Throws `SERVER_FAILED`, `ANSWER_REFUSED`, `ANSWER_FAILED`, `STORE_FAILED`. */
  request<Data>(operation: Operation<Data>, variables: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** A server that has not answered after so many milliseconds will not. */
const PATIENCE = 60_000;

export function createClient(connection: Connection, language: LabelLanguage): Client {
  async function ask<Data>(question: Question): Promise<Answer<Data>> {
    const { status, text } = await exchange(connection, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language,
        'content-type': 'application/json',
      },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = parseAnswer<Data>(text);
    if (answer) return answer;
    throw new TerminalError(
      'SERVER_FAILED',
      `What answers at ${connection.url} is no GraphQL server (status ${status}).`,
    );
  }

  return {
    ask,
    async request(operation, variables) {
      const { data, errors } = await ask<NonNullable<(typeof operation)['data']>>({
        query: operation.text,
        variables,
      });
      const [error] = errors ?? [];
      if (error) throw refusal(error);
      if (data) return data;
      throw new TerminalError('SERVER_FAILED', `The answer of ${connection.url} holds no data.`);
    },
  };
}

async function exchange({ fetch, url }: Connection, init: RequestInit) {
  try {
    const response = await fetch(url, init);
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    throw new TerminalError('SERVER_FAILED', `No server answers at ${url} (${reasonOf(cause)}).`, { cause });
  }
}

function parseAnswer<Data>(text: string): Answer<Data> | undefined {
  try {
    const answer = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
      ? answer
      : undefined;
  } catch {
    return undefined;
  }
}

/** What an error of the API means for whoever asked: a refusal, a store that cannot be read, or a fault. */
function refusal({ message, extensions }: AnswerError): TerminalError {
  const sentence = printableLine(message);
  if (extensions?.code === 'INTERNAL')
    return new TerminalError('ANSWER_FAILED', `A fault of the API: ${sentence}`);
  if (extensions?.code === 'UNAVAILABLE') return new TerminalError('STORE_FAILED', sentence);
  const code = extensions?.code === undefined ? '' : ` (${printableLine(extensions.code)})`;
  return new TerminalError('ANSWER_REFUSED', `The API refuses: ${sentence}${code}`);
}

/** Node's fetch wraps what happened, and a name with several addresses wraps it once more. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${PATIENCE / 1000} seconds`;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (inner instanceof Error) return reasonOf(inner);
  return known['code' in error ? String(error.code) : ''] ?? error.message;
}

const known: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host cannot be looked up',
  ETIMEDOUT: 'the connection times out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection times out',
};
