import type { MaybePromise } from '@depeche/store';
import { type Span, type SpanOptions, SpanStatusCode, type Tracer } from '@opentelemetry/api';

/**
 * Does something within a span of its own, which ends with it. Of what is thrown the span has the kind and not the message:
 * that may have words of a request in it.
 */
export function inSpan<T>(
  tracer: Tracer,
  name: string,
  options: SpanOptions,
  act: (span: Span) => MaybePromise<T>,
): MaybePromise<T> {
  return tracer.startActiveSpan(name, options, (span) => {
    const fail = (error: unknown): never => {
      failed(span, kindOf(error));
      span.end();
      throw error;
    };
    try {
      const value = act(span);
      if (!(value instanceof Promise)) {
        span.end();
        return value;
      }
      return value.then((result) => {
        span.end();
        return result;
      }, fail);
    } catch (error) {
      return fail(error);
    }
  });
}

/** Marks a span as failed by a kind of error, as OpenTelemetry's conventions on recording errors have it. */
export function failed(span: Span, kind: string): void {
  span.setAttribute('error.type', kind);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return '_OTHER';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
