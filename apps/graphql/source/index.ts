/**
 * The record as a GraphQL API: `createApi` answers inside this process, `serve` over HTTP with a playground.
 */

export { type Api, type ApiOptions, createApi, ENDPOINT } from './api.ts';
export { type ErrorCode, errorCodes } from './errors/codes.ts';
export { type Logger, stderrLogger } from './errors/logger.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
