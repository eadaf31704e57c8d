import { type RawBuilder, sql } from 'kysely';
import type { Records } from '../contract/store.ts';
import { type Asked, rowsFor, rowsForOne } from './asked.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

/** One record by its slug. */
export function* findRecord<T extends keyof Records>(
  runner: Runner,
  type: T,
  slug: string,
): Steps<Records[T] | undefined> {
  const [row] = yield* rowsForOne(runner, `find ${type}`, slug, (slugs) => composeFind(type, slugs));
  return row && read<T>(row);
}

/** Several records by their slugs, in the order asked. */
export function* findRecords<T extends keyof Records>(
  runner: Runner,
  type: T,
  slugs: readonly string[],
): Steps<Array<Records[T] | undefined>> {
  const found = yield* rowsFor(runner, `find ${type}`, slugs, (asked) => composeFind(type, asked));
  return found.map(([row]) => row && read<T>(row));
}

function composeFind(type: keyof Records, slugs: RawBuilder<unknown>): RawBuilder<Asked<{ json: string }>> {
  return sql`select k.asked, r.json from ${slugs} as k cross join ${sql.table(type)} as t cross join record as r
    where t.slug = k.asked and r.id = t.id`;
}

function read<T extends keyof Records>({ json }: { readonly json: string }): Records[T] {
  // The store's JSON is the record that went in.
  return JSON.parse(json) as Records[T];
}
