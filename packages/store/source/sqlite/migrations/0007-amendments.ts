import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

/** What holds of records whatever the dossiers say, and which dossiers it has changed. */
export const amendments: Migration = [
  sql`create table amendment (
    id integer primary key, action text not null, type text not null, slug text not null, reason text not null,
    record text, unique (type, slug)) strict`,
  sql`create table amendment_dossier (
    amendment integer not null references amendment (id) on delete cascade,
    dossier integer not null references dossier (id) on delete cascade,
    primary key (amendment, dossier)) strict, without rowid`,
  sql`create index amendment_dossier_dossier on amendment_dossier (dossier)`,
];
