import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { withCode } from './mask-error.ts';

/** Gives a code to what GraphQL's parser and its rules complain of. */
export function codeErrors(): Plugin {
  return {
    onParse() {
      return ({ result }) => {
        if (result instanceof GraphQLError) withCode(result, 'GRAPHQL_PARSE_FAILED');
      };
    },
    onValidate() {
      return ({ result }) => {
        for (const error of result) withCode(error, 'GRAPHQL_VALIDATION_FAILED');
      };
    },
  };
}
