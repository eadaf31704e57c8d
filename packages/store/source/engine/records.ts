import { sql } from 'kysely';
import type { Records } from '../contract/store.ts';
import { slot } from '../sql/slot.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

/** One record by its slug. */
export function* findRecord<T extends keyof Records>(
  runner: Runner,
  type: T,
  slug: string,
): Steps<Records[T] | undefined> {
  const query = runner.once(
    `find ${type}`,
    () => sql<{ json: string }>`select r.json from ${sql.table(type)} as t cross join record as r
      where t.slug = ${slot('slug')} and r.id = t.id`,
  );
  const row = yield* runner.get(query, { slug });
  // The store's JSON is the record that went in.
  return row && (JSON.parse(row.json) as Records[T]);
}
