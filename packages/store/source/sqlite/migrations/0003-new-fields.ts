import { type RawBuilder, sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

/** The fields that records of a type have had since, with what stands in them where nothing is known. */
const FIELDS = {
  article: { codes: '{}' },
  actor: { codes: '{}' },
  place: { codes: '{}' },
  event: { codes: '{}', reportedIn: '[]', lost: '[]' },
  statement: { codes: '{}', lost: '[]' },
  mention: { lost: '[]' },
  note: { codes: '{}', lost: '[]' },
} as const;

const types = ['article', 'actor', 'place', 'event', 'statement', 'mention', 'note'] as const;

/** A record's JSON with the new fields of its type, where it has none of that name. */
function completed(type: keyof typeof FIELDS, json: RawBuilder<unknown>): RawBuilder<unknown> {
  const fields = Object.entries(FIELDS[type]).map(
    ([name, value]) => sql`${sql.lit(`$.${name}`)}, json(${sql.lit(value)})`,
  );
  return sql`json_insert(${json}, ${sql.join(fields)})`;
}

/** A list of such records inside a JSON. */
function completedAll(type: keyof typeof FIELDS, json: RawBuilder<unknown>): RawBuilder<unknown> {
  const path = sql.lit(`$.${type}s`);
  return sql`(select json_group_array(${completed(type, sql`value`)} order by key) from json_each(${json}, ${path}))`;
}

/** Another dossier's version of an article stands there with all that stands in it. */
const bundle = sql`json_set(own_json,
  '$.article', ${completed('article', sql`own_json -> '$.article'`)},
  '$.statements', ${completedAll('statement', sql`own_json`)},
  '$.mentions', ${completedAll('mention', sql`own_json`)},
  '$.notes', ${completedAll('note', sql`own_json`)})`;

/** Codes of other schemes, articles that tell of an event, lost words; the title and provenance of dossiers. */
export const newFields: Migration = [
  ...types.map(
    (type) =>
      sql`update record set json = ${completed(type, sql`json`)} where type = ${sql.lit(type)} and json <> ''`,
  ),
  ...types
    .filter((type) => type === 'actor' || type === 'place' || type === 'event')
    .map(
      (type) => sql`update dossier_record set own_json = ${completed(type, sql`own_json`)}
        where type = ${sql.lit(type)} and own_json is not null`,
    ),
  sql`update dossier_record set own_json = ${bundle} where type = 'article' and own_json is not null`,
  sql`alter table dossier add column title text`,
  sql`alter table dossier add column provenance text`,
];
