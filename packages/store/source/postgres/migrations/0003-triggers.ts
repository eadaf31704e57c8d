import { type RawBuilder, sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

const searched = ['article', 'actor', 'statement', 'event', 'place', 'topic', 'conflict'];
const others = ['mention', 'note'];

/**
 * Takes out of a table what belongs to records that went. That it goes by an array keeps PostgreSQL from a plan that reads
 * the whole table, should the first change of a session have been a large one.
 */
function removing(table: string, column: string, type?: string): RawBuilder<unknown> {
  const ofType = type === undefined ? sql`` : sql` where type = ${sql.lit(type)}`;
  return sql`delete from ${sql.table(table)} where ${sql.id(column)} = any (array(select id from changes${ofType}));`;
}

/** A function that is called once for all rows of one change, which it finds in `changes`. */
function trigger(
  name: string,
  table: string,
  change: 'insert' | 'delete',
  body: RawBuilder<unknown>,
): Migration {
  return [
    sql`create function ${sql.id(name)}() returns trigger language plpgsql as $$ begin
      ${body} return null; end $$`,
    sql`create trigger ${sql.id(name)} after ${sql.raw(change)} on ${sql.table(table)}
      referencing ${sql.raw(change === 'insert' ? 'new' : 'old')} table as changes
      for each statement execute function ${sql.id(name)}()`,
  ];
}

/** Counts at the actors who makes the statements that came or went. */
function counting(sign: '+' | '-'): RawBuilder<unknown> {
  return sql`update actor set statements = statements ${sql.raw(sign)} changed.count
    from (select actor, count(*) as count from changes where role = 'SPEAKER' group by actor) as changed
    where actor.id = changed.actor and actor.id = any (array(select actor from changes));`;
}

/** What goes with a record; how many statements an actor makes; a log that is only added to. */
export const triggers: Migration = [
  ...trigger(
    'record_out',
    'record',
    'delete',
    sql.join(
      [
        ...[...searched, ...others].map((type) => removing(type, 'id', type)),
        ...searched.map((type) => removing(`${type}_words`, 'rowid', type)),
        removing('article_record', 'record'),
      ],
      sql` `,
    ),
  ),
  ...trigger('statement_actor_in', 'statement_actor', 'insert', counting('+')),
  ...trigger('statement_actor_out', 'statement_actor', 'delete', counting('-')),
  sql`create function log_changed() returns trigger language plpgsql as $$ begin
    raise exception 'The log is only added to.'; end $$`,
  sql`create trigger log_changed before update or delete or truncate on log
    for each statement execute function log_changed()`,
];
