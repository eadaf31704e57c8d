import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ErrorCode } from '../errors/codes.ts';

/** A complete answer. */
export interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** Sends an answer; to a HEAD request, without its body. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  const length = Buffer.byteLength(body ?? '');
  const entity = status === 204 || status === 304 ? {} : { 'content-length': length };
  response.writeHead(status, { ...entity, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** An answer in JSON. */
export function json(status: number, value: unknown, headers: OutgoingHttpHeaders = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
  };
}

/** A refusal, in the shape in which GraphQL's own errors come. */
export function refusal(
  status: number,
  code: ErrorCode,
  message: string,
  headers: OutgoingHttpHeaders = {},
  facts: Readonly<Record<string, unknown>> = {},
): Answer {
  return json(status, { errors: [{ message, extensions: { code, ...facts } }] }, headers);
}
