import type { Server } from 'node:http';
import type { Store } from '@depeche/store';
import { Counter, collectDefaultMetrics, Gauge, Histogram, type MetricObject, Registry } from 'prom-client';
import { errorCodes } from '../errors/codes.ts';
import { type PathKind, pathKind } from './path-kind.ts';

/** What a server counts of itself, and what is read of it. */
export interface Metrics {
  /** Counts every request of a server from now on. */
  watch(server: Server): void;
  /** Counts an error of GraphQL that a client is told of; a code that the API does not list counts as `other`. */
  countError(code: unknown): void;
  /** All figures as they stand, for whoever adds up several processes. */
  snapshot(): Promise<MetricObject[]>;
  /** All figures in Prometheus' text format. */
  text(): Promise<string>;
}

/** Methods that have a label of their own; there is no end to what a client may send. */
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST']);

/** Seconds: from an answer that is kept ready to the longest that a request may take. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];
const BYTES = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/**
 * Counts in `node:http` and not in GraphQL's pipeline, where a hook for each operation costs several times what the four
 * observations of a request do. Names and units follow Prometheus' own advice (prometheus.io/docs/practices/naming).
 */
export function createMetrics(store: Store): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'depeche_http_requests_total',
    help: 'Requests, by what they are for, method and status; “aborted” where the client went first.',
    labelNames: ['kind', 'method', 'status'],
    registers,
  });
  const inFlight = new Gauge({
    name: 'depeche_http_requests_in_flight',
    help: 'Requests that have come in and are not answered yet.',
    registers,
  });
  const duration = new Histogram({
    name: 'depeche_http_request_duration_seconds',
    help: 'Seconds from a request’s head to the end of its answer.',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const received = new Histogram({
    name: 'depeche_http_request_body_bytes',
    help: 'Bytes of a request’s body, as its Content-Length tells them.',
    labelNames: ['kind'],
    buckets: BYTES,
    registers,
  });
  const sent = new Histogram({
    name: 'depeche_http_response_bytes',
    help: 'Bytes of an answer on the wire, its head included.',
    labelNames: ['kind'],
    buckets: BYTES,
    registers,
  });
  const errors = new Counter({
    name: 'depeche_graphql_errors_total',
    help: 'Errors in answers of GraphQL, by code.',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'depeche_store_data_version',
    help: 'The version of the store’s data; it grows by each change.',
    aggregator: 'max',
    registers,
    async collect() {
      // A store that cannot be read has no version; the rest is told nevertheless.
      this.reset();
      try {
        this.set(Number(await store.dataVersion()));
      } catch {}
    },
  });

  const { replicas } = store;
  if (replicas)
    new Gauge({
      name: 'depeche_store_replicas',
      help: 'Replicas of the store: “near” ones are read from, those “behind” lag, those “down” have failed.',
      labelNames: ['condition'],
      // Each worker sees all of them.
      aggregator: 'average',
      registers,
      collect() {
        const conditions = replicas();
        for (const condition of ['NEAR', 'BEHIND', 'DOWN'] as const)
          this.set(
            { condition: condition.toLowerCase() },
            conditions.filter((one) => one === condition).length,
          );
      },
    });

  const observe = (kind: PathKind, seconds: number, bytesIn: number, bytesOut: number) => {
    const labels = { kind };
    duration.observe(labels, seconds);
    received.observe(labels, bytesIn);
    sent.observe(labels, bytesOut);
  };

  return {
    watch(server) {
      server.on('request', (request, response) => {
        const start = performance.now();
        const kind = pathKind(request);
        const { socket, method = '', headers } = request;
        const before = socket.bytesWritten;
        inFlight.inc();
        response.once('close', () => {
          inFlight.dec();
          requests.inc({
            kind,
            method: METHODS.has(method) ? method : 'other',
            status: response.writableFinished ? response.statusCode : 'aborted',
          });
          const bytesOut = socket.bytesWritten - before;
          observe(kind, (performance.now() - start) / 1000, Number(headers['content-length'] ?? 0), bytesOut);
        });
      });
    },
    countError: (code) =>
      errors.inc({ code: typeof code === 'string' && Object.hasOwn(errorCodes, code) ? code : 'other' }),
    snapshot: () => registry.getMetricsAsJSON(),
    text: () => registry.metrics(),
  };
}
