/**
 * Traces through OpenTelemetry's API, for the `traces` of `serve` and `createApi`. It stands beside the package's main
 * entry, so that nothing of it is loaded where nobody asks for it.
 */

import type { Store } from '@depeche/store';
import { trace } from '@opentelemetry/api';
import { traceOperations } from './trace-operations.ts';
import { traceRequest } from './trace-request.ts';
import { traceStore } from './trace-store.ts';
import type { Traces } from './traces.ts';

/** What spans are to hold besides what they always do. */
export interface TracesOptions {
  /** The text of each document that is run: false unless told otherwise, for people write names into queries. */
  readonly documents?: boolean | undefined;
}

/**
 * Spans for requests, for the reading, checking and running of documents, and for questions to the store. They go to the
 * tracer provider that is registered, or will be; without one they go nowhere.
 */
export function createTraces({ documents = false }: TracesOptions = {}): Traces {
  const tracer = trace.getTracer('@depeche/graphql');
  // A request brings the store from which it reads: most often the same one.
  const stores = new WeakMap<Store, Store>();
  const traced = (store: Store): Store => {
    const known = stores.get(store) ?? traceStore(store, tracer);
    stores.set(store, known);
    return known;
  };
  return {
    operations: traceOperations(tracer, documents),
    store: traced,
    request: (request, response, answer) => traceRequest(tracer, request, response, answer),
  };
}

export type { Traces } from './traces.ts';
