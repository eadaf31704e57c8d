import type { Lists } from './store.ts';

/** How many records of each type the store holds. */
export type Stats = { readonly [T in keyof Lists]: number } & {
  readonly note: number;
  readonly dossier: number;
};
