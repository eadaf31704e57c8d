import type { MetricObject } from 'prom-client';

/** What the primary tells a worker. */
export type ToWorker =
  | { readonly say: 'ping' }
  /** Finish; for `linger` milliseconds still answer on the connections that there are, and ask their clients to go. */
  | { readonly say: 'drain'; readonly linger: number }
  | { readonly say: 'report'; readonly request: number };

/** What a worker tells the primary. */
export type FromWorker =
  | { readonly say: 'ready' }
  | { readonly say: 'pong' }
  /** Its figures; without `request`, its last ones. */
  | { readonly say: 'figures'; readonly request?: number; readonly figures: MetricObject[] };
