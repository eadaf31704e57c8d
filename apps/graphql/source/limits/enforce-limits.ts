import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';
import { measure } from './measure.ts';
import { refusals } from './refusals.ts';
import { isTooLong, tokenRefusal } from './tokens.ts';

/**
 * Refuses an operation that asks for too much, before any of it is run; and stops reading a document at its last
 * allowed token. What a document asks for can hang on its variables, so it is measured when it is to be executed.
 */
export function enforceLimits(limits: Limits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      const parse: typeof parseFn = (source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          throw isTooLong(error) ? tokenRefusal(String(source), limits.tokens) : error;
        }
      };
      setParseFn(parse);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return;
      const measured = measure(args.schema, args.document, operation, args.variableValues ?? {});
      const errors = refusals(measured, limits);
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };
}
