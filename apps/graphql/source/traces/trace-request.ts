import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { ENDPOINT } from '../api.ts';
import { pathKind } from '../metrics/path-kind.ts';
import { failed } from './in-span.ts';

/** The methods that HTTP's conventions know; any other is `_OTHER`, for there is no end to them. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Answers a request to the API within a span, as OpenTelemetry's conventions for HTTP servers have it; it is a child of
 * what `traceparent` names. Requests for the playground and for health are no spans. The query string is left out, for it
 * holds queries and variables; and so is who asked.
 */
export function traceRequest(
  tracer: Tracer,
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => Promise<void>,
): Promise<void> {
  if (pathKind(request) !== 'graphql') return answer();
  const { method = '' } = request;
  const name = METHODS.has(method) ? method : 'HTTP';
  const parent = propagation.extract(ROOT_CONTEXT, request.headers);
  const options = { kind: SpanKind.SERVER, attributes: attributesOf(request) };
  const span = tracer.startSpan(`${name} ${ENDPOINT}`, options, parent);
  response.once('close', () => {
    const { statusCode, writableFinished } = response;
    if (writableFinished) span.setAttribute('http.response.status_code', statusCode);
    if (!writableFinished) failed(span, 'aborted');
    else if (statusCode >= 500) failed(span, String(statusCode));
    span.end();
  });
  return context.with(trace.setSpan(parent, span), answer);
}

function attributesOf({ method = '', httpVersion, socket }: IncomingMessage): Attributes {
  return {
    'http.request.method': METHODS.has(method) ? method : '_OTHER',
    'http.route': ENDPOINT,
    'url.path': ENDPOINT,
    'url.scheme': 'http',
    'network.protocol.version': httpVersion,
    'server.port': socket.localPort,
  };
}
