import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

const timed = sql`earliest integer not null, precision integer not null, position text not null`;

/** Records, what claims them, and every way into them. */
export const records: Migration = [
  sql`create table store_state (one integer primary key check (one = 1), data_version integer not null) strict`,
  sql`insert into store_state (one, data_version) values (1, 0)`,
  sql`create table record (id integer primary key, type text not null, json text not null) strict`,
  sql`create table dossier (
    id integer primary key, slug text not null unique, version integer not null, digest text not null,
    imported_at text not null, sequence integer not null) strict`,
  sql`create table dossier_record (
    dossier integer not null references dossier (id) on delete cascade, type text not null,
    ordinal integer not null, record integer not null references record (id), own_json text,
    primary key (dossier, type, ordinal)) strict, without rowid`,
  sql`create unique index dossier_record_record on dossier_record (record, dossier)`,

  sql`create table article (
    id integer primary key references record (id) on delete cascade, slug text not null unique,
    title text not null, published_on integer not null, language text not null) strict`,
  sql`create index article_published_on on article (published_on, slug)`,
  sql`create index article_title on article (title, slug)`,
  sql`create index article_language on article (language, published_on, slug)`,

  sql`create table actor (
    id integer primary key references record (id) on delete cascade, slug text not null unique,
    kind text not null, name text not null, statements integer not null default 0) strict`,
  sql`create index actor_name on actor (name, slug)`,
  sql`create index actor_statements on actor (statements, slug)`,
  sql`create index actor_kind on actor (kind, name, slug)`,

  sql`create table place (
    id integer primary key references record (id) on delete cascade, slug text not null unique,
    name text not null) strict`,
  sql`create index place_name on place (name, slug)`,
  sql`create table topic (
    id integer primary key references record (id) on delete cascade, slug text not null unique,
    label text not null) strict`,
  sql`create index topic_label on topic (label, slug)`,
  sql`create table conflict (
    id integer primary key references record (id) on delete cascade, slug text not null unique) strict`,

  sql`create table event (
    id integer primary key references record (id) on delete cascade, slug text not null unique,
    type text not null, mode text, status text not null, place integer references place (id),
    label text not null, latest integer, ${timed}) strict`,
  sql`create unique index event_position on event (position)`,
  sql`create index event_time on event (earliest, precision, position, latest)`,
  sql`create index event_interval on event (earliest, position, latest) where precision = 4`,
  sql`create index event_label on event (label, slug)`,
  sql`create index event_type on event (type, earliest, precision, position)`,
  sql`create index event_mode on event (mode, earliest, precision, position)`,
  sql`create index event_status on event (status, earliest, precision, position)`,
  sql`create index event_place on event (place, earliest, precision, position)`,

  sql`create table statement (
    id integer primary key references record (id) on delete cascade, slug text not null unique,
    article integer not null references article (id), ordinal integer not null, form text not null,
    act text not null, certainty text not null, polarity text not null, latest integer, ${timed}) strict`,
  sql`create unique index statement_position on statement (position)`,
  sql`create index statement_article on statement (article, ordinal)`,
  sql`create index statement_time on statement (earliest, precision, position, latest)`,
  sql`create index statement_interval on statement (earliest, position, latest) where precision = 4`,
  sql`create index statement_form on statement (form, position)`,
  sql`create index statement_act on statement (act, position)`,
  sql`create index statement_certainty on statement (certainty, position)`,
  sql`create index statement_polarity on statement (polarity, position)`,

  sql`create table mention (
    id integer primary key references record (id) on delete cascade,
    article integer not null references article (id), ordinal integer not null, kind text not null,
    of integer not null references record (id), position text not null unique) strict`,
  sql`create index mention_article on mention (article, ordinal)`,
  sql`create index mention_of on mention (of, position)`,
  sql`create index mention_kind on mention (kind, position)`,
  sql`create table note (
    id integer primary key references record (id) on delete cascade,
    article integer not null references article (id), ordinal integer not null) strict`,
  sql`create index note_article on note (article, ordinal)`,

  sql`create table statement_actor (
    actor integer not null references actor (id), role text not null,
    statement integer not null references statement (id) on delete cascade, ${timed},
    primary key (actor, role, position, statement)) strict, without rowid`,
  sql`create index statement_actor_time on statement_actor (actor, role, earliest, precision, position)`,
  sql`create index statement_actor_statement on statement_actor (statement)`,
  sql`create table statement_subject (
    subject integer not null references record (id),
    statement integer not null references statement (id) on delete cascade, ${timed},
    primary key (subject, position, statement)) strict, without rowid`,
  sql`create index statement_subject_time on statement_subject (subject, earliest, precision, position)`,
  sql`create index statement_subject_statement on statement_subject (statement)`,
  sql`create table statement_event (
    event integer not null references event (id), during integer not null,
    statement integer not null references statement (id) on delete cascade, ${timed},
    primary key (event, during, position, statement)) strict, without rowid`,
  sql`create index statement_event_time on statement_event (event, during, earliest, precision, position)`,
  sql`create index statement_event_statement on statement_event (statement)`,
  sql`create table statement_channel (
    channel text not null, position text not null,
    statement integer not null references statement (id) on delete cascade,
    primary key (channel, position, statement)) strict, without rowid`,
  sql`create index statement_channel_statement on statement_channel (statement)`,
  sql`create table statement_also (
    statement integer not null references statement (id) on delete cascade,
    also integer not null references statement (id),
    primary key (statement, also)) strict, without rowid`,
  sql`create index statement_also_also on statement_also (also)`,

  sql`create table event_participant (
    actor integer not null references actor (id),
    event integer not null references event (id) on delete cascade, ${timed},
    primary key (actor, earliest, precision, position, event)) strict, without rowid`,
  sql`create index event_participant_event on event_participant (event)`,
  sql`create table event_article (
    event integer not null references event (id) on delete cascade,
    article integer not null references article (id),
    primary key (article, event)) strict, without rowid`,
  sql`create index event_article_event on event_article (event)`,
  sql`create table event_basis (
    event integer not null references event (id) on delete cascade,
    statement integer not null references statement (id),
    primary key (statement, event)) strict, without rowid`,
  sql`create index event_basis_event on event_basis (event)`,
  sql`create table conflict_party (
    conflict integer not null references conflict (id) on delete cascade,
    party integer not null references record (id),
    primary key (party, conflict)) strict, without rowid`,
  sql`create index conflict_party_conflict on conflict_party (conflict)`,
  sql`create table note_target (
    note integer not null references note (id) on delete cascade,
    target integer not null references record (id),
    primary key (target, note)) strict, without rowid`,
  sql`create index note_target_note on note_target (note)`,
  sql`create table article_record (
    record integer not null references record (id) on delete cascade, published_on integer not null,
    slug text not null, article integer not null references article (id) on delete cascade,
    primary key (record, published_on, slug, article)) strict, without rowid`,
  sql`create index article_record_article on article_record (article, record)`,

  sql`create trigger statement_actor_in after insert on statement_actor when new.role = 'SPEAKER' begin
    update actor set statements = statements + 1 where id = new.actor; end`,
  sql`create trigger statement_actor_out after delete on statement_actor when old.role = 'SPEAKER' begin
    update actor set statements = statements - 1 where id = old.actor; end`,
];
