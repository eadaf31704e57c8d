import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

/** What was done to the store, and what the dossiers of the last import or removal were before it. */
export const operations: Migration = [
  sql`create table log (
    id integer primary key, at text not null, action text not null, type text not null,
    slug text not null, edition integer, reason text) strict`,
  sql`create trigger log_changed before update on log begin
    select raise(abort, 'The log is only added to.'); end`,
  sql`create trigger log_cut before delete on log begin
    select raise(abort, 'The log is only added to.'); end`,
  sql`create table earlier (
    id integer primary key, operation integer not null, slug text not null, edition integer not null,
    head text, dossier blob, unique (operation, slug)) strict`,
];
