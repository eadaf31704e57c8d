import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

/** Dossiers in the order in which they were imported. */
export const dossierOrder: Migration = [sql`create unique index dossier_sequence on dossier (sequence)`];
