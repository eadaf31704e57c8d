import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Kysely, writing SQL over our tables in the words of one engine. */
export type Compiler = Kysely<Tables>;
