import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '@depeche/store';
import type { Plugin } from 'graphql-yoga';

/** What a server tells OpenTelemetry: each part wraps one thing, and where nobody asks for traces nothing is wrapped. */
export interface Traces {
  /** The spans of GraphQL, on both paths. */
  readonly operations: Plugin;
  /** A store whose reads are spans. */
  store(store: Store): Store;
  /** Answers a request within a span. */
  request(request: IncomingMessage, response: ServerResponse, answer: () => Promise<void>): Promise<void>;
}
