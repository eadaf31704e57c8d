import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.ts';

/** Counts the errors of an answer by their code; does nothing where there are none. */
export function countErrorsOf(
  { countError }: Pick<Metrics, 'countError'>,
  { errors }: ExecutionResult,
): void {
  for (const { extensions } of errors ?? []) countError(extensions?.code);
}

/** Counts the errors of each answer that Yoga gives. */
export function countErrors(metrics: Metrics): Plugin {
  return {
    onResultProcess({ result }) {
      for (const one of Array.isArray(result) ? result : [result]) {
        if ('errors' in one) countErrorsOf(metrics, one);
      }
    },
  };
}
