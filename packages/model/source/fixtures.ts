/** Dossiers to begin with: what the store holds when it is new, and what the examples speak of. */

export { founding } from './fixtures/founding/index.ts';
