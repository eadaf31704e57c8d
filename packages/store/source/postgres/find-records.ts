import { sql } from 'kysely';
import type { Records } from '../contract/store.ts';
import type { Steps } from '../engine/steps.ts';
import { slot } from '../sql/slot.ts';
import type { PostgresRunner } from './runner.ts';
import { textOf } from './text-of.ts';

/** Several records by their slugs in one journey, in the order asked; undefined where there is none. */
export function* findRecords<T extends keyof Records>(
  runner: PostgresRunner,
  type: T,
  slugs: readonly string[],
): Steps<Array<Records[T] | undefined>> {
  const query = runner.once(
    `find many ${type}`,
    () => sql<{ slug: string; json: string }>`select t.slug, r.json from ${sql.table(type)} as t, record as r
      where t.slug = any (array(select json_array_elements_text(${slot('slugs')}::json))) and r.id = t.id`,
  );
  const rows = yield* runner.all(query, { slugs: JSON.stringify(slugs.map(textOf)) });
  // The store's JSON is the record that went in.
  const found = new Map(rows.map(({ slug, json }) => [slug, JSON.parse(json) as Records[T]]));
  return slugs.map((slug) => found.get(slug));
}
