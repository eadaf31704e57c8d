import { sql } from 'kysely';
import type { Migration } from '../../sql/migration.ts';

/** Which dossiers know no more of an article than its address. */
export const bareArticles: Migration = [
  sql`alter table dossier_record add column bare integer not null default 0`,
  sql`update dossier_record set bare = 1 where type = 'article' and own_json is null
    and (select json ->> '$.text' from record where id = record) is null
    and not exists (select 1 from statement where article = record)
    and not exists (select 1 from mention where article = record)
    and not exists (select 1 from note where article = record)`,
  sql`update dossier_record set bare = 1 where type = 'article' and own_json is not null
    and own_json ->> '$.article.text' is null and json_array_length(own_json, '$.statements') = 0
    and json_array_length(own_json, '$.mentions') = 0 and json_array_length(own_json, '$.notes') = 0`,
];
