import type { RawBuilder } from 'kysely';

/** What brings a store from one version of its tables to the next, in order, in one transaction. Never edited once released. */
export type Migration = ReadonlyArray<RawBuilder<unknown>>;
