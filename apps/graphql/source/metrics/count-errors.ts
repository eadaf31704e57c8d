import type { Plugin } from 'graphql-yoga';
import type { Metrics } from './metrics.ts';

/** Counts the errors of each answer by their code; does nothing where there are none. */
export function countErrors({ countError }: Metrics): Plugin {
  return {
    onResultProcess({ result }) {
      const results = Array.isArray(result) ? result : [result];
      for (const one of results) {
        if (!('errors' in one)) continue;
        for (const { extensions } of one.errors ?? []) countError(extensions?.code);
      }
    },
  };
}
