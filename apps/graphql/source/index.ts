/**
 * The record as a GraphQL API: `createApi` answers inside this process, `serve` over HTTP with a playground.
 */

export { type Api, type ApiOptions, createApi, ENDPOINT } from './api.ts';
export { type SuperviseOptions, type Supervisor, supervise } from './cluster/supervise.ts';
export { workUntilTold } from './cluster/worker.ts';
export { type ErrorCode, errorCodes } from './errors/codes.ts';
export { type Logger, stderrLogger } from './errors/logger.ts';
export { ServerError, type ServerErrorCode } from './http/error.ts';
export { findPort, type ServeOptions, type Server, serve, urlOf } from './http/serve.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
export { createMetrics, type Metrics } from './metrics/metrics.ts';
export { type MetricsServer, serveMetrics } from './metrics/serve-metrics.ts';
export { readQuestions, type WorkedQuestion } from './questions/questions.ts';
