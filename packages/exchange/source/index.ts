/** Reads the formats of others into dossiers, and writes dossiers in them. Knows the model alone. */

export { ExchangeError, type ExchangeErrorCode } from './error.ts';
export type { Finding } from './finding.ts';
export { type Input, inputOf } from './input/input.ts';
export type { Read, ReadOptions } from './read.ts';
