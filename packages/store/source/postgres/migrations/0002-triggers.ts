import { type RawBuilder, sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

/** Counts at the actors who makes the statements that came or went, once for all rows of one change. */
function counting(
  name: string,
  change: 'insert' | 'delete',
  rows: RawBuilder<unknown>,
  sign: RawBuilder<unknown>,
) {
  return [
    sql`create function ${sql.id(name)}() returns trigger language plpgsql as $$ begin
      update actor set statements = statements ${sign} changed.count
        from (select actor, count(*) as count from changes where role = 'SPEAKER' group by actor) as changed
        where actor.id = changed.actor;
      return null; end $$`,
    sql`create trigger ${sql.id(name)} after ${sql.raw(change)} on statement_actor
      referencing ${rows} table as changes for each statement execute function ${sql.id(name)}()`,
  ];
}

/** How many statements an actor makes; a log that is only added to. */
export const triggers: Migration = [
  ...counting('statement_actor_in', 'insert', sql`new`, sql`+`),
  ...counting('statement_actor_out', 'delete', sql`old`, sql`-`),
  sql`create function log_changed() returns trigger language plpgsql as $$ begin
    raise exception 'The log is only added to.'; end $$`,
  sql`create trigger log_changed before update or delete or truncate on log
    for each statement execute function log_changed()`,
];
