import { SpanKind, type Tracer } from '@opentelemetry/api';
import { type ExecutionResult, getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codeFor } from '../errors/mask-error.ts';
import { then } from '../maybe-promise.ts';
import { failed, inSpan } from './in-span.ts';
import { countingCalls } from './store-calls.ts';

/** Codes of what is no mistake of the client. */
const FAULTS: ReadonlySet<string> = new Set(['INTERNAL', 'UNAVAILABLE']);

/**
 * Spans for what Yoga's engine does, on whichever path: reading a document, checking it (neither where it is known
 * already), and running it, as OpenTelemetry's conventions for GraphQL servers have it. A span has the document's text
 * where that is asked for, and variables never.
 */
export function traceOperations(tracer: Tracer, documents: boolean): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      const parse: typeof parseFn = (source, options) =>
        inSpan(tracer, 'graphql.parse', {}, () => parseFn(source, options));
      setParseFn(parse);
    },
    onValidate({ validateFn, setValidationFn }) {
      const validate: typeof validateFn = (...args) =>
        inSpan(tracer, 'graphql.validate', {}, () => validateFn(...args));
      setValidationFn(validate);
    },
    onExecute({ executeFn, setExecuteFn }) {
      const execute: typeof executeFn = (args) => {
        const operation = getOperationAST(args.document, args.operationName);
        const attributes = {
          ...attributesOf(operation),
          ...(documents && { 'graphql.document': args.document.loc?.source.body }),
        };
        const name = operation?.operation ?? 'GraphQL Operation';
        return inSpan(tracer, name, { kind: SpanKind.SERVER, attributes }, (span) => {
          const calls = { count: 0 };
          return then(
            countingCalls(calls, () => executeFn(args)),
            (result: ExecutionResult) => {
              span.setAttribute('depeche.store.calls', calls.count);
              const codes = 'errors' in result ? (result.errors ?? []).map(codeFor) : [];
              const fault = codes.find((code) => FAULTS.has(code));
              if (fault !== undefined) failed(span, fault);
              else if (codes[0] !== undefined) span.setAttribute('error.type', codes[0]);
              return result;
            },
          );
        });
      };
      setExecuteFn(execute);
    },
  };
}

function attributesOf(operation: OperationDefinitionNode | null | undefined) {
  return {
    'graphql.operation.type': operation?.operation,
    'graphql.operation.name': operation?.name?.value,
  };
}
