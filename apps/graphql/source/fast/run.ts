import type { MaybePromise } from '@depeche/store';
import type { ExecutionResult } from 'graphql';
import type { Api } from '../api.ts';
import { then } from '../maybe-promise.ts';
import type { Ordinary } from './ordinary.ts';
import type { Question } from './read-question.ts';

/**
 * Runs a question with everything that Yoga would run it with (its caches, the limits, the mask), and none of its HTTP.
 * Undefined where nothing was run: a document that does not parse or fit, a variable of the wrong type, a limit. No
 * resolver was called then, so Yoga can be asked the same again and words the refusal.
 */
export function run(
  { yoga }: Api,
  { method, languages }: Ordinary,
  question: Question,
): MaybePromise<ExecutionResult | undefined> {
  // All that our plugins, and Yoga's, look at in a request once it has been read.
  const request = { method, headers: { get: () => languages } } as unknown as Request;
  const { parse, validate, contextFactory, execute, schema } = yoga.getEnveloped({
    request,
    params: question,
  });
  const document = attempt(() => parse(question.query));
  if (document === undefined || validate(schema, document).length > 0) return undefined;
  const { variables: variableValues, operationName } = question;
  return then(contextFactory({}), (contextValue) =>
    then(
      execute({ schema, document, contextValue, variableValues, operationName }),
      (result: ExecutionResult) => ('data' in result ? result : undefined),
    ),
  );
}

/** What is thrown here is thrown again where Yoga does the same. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
