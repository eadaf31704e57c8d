import { sql } from 'kysely';
import type { Stats } from '../contract/stats.ts';
import { StoreError } from '../error.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

const COUNTED = [
  'article',
  'actor',
  'statement',
  'event',
  'place',
  'topic',
  'conflict',
  'mention',
  'note',
  'dossier',
] as const satisfies ReadonlyArray<keyof Stats>;

/** A token that every import changes, whichever process it was in. */
export function* dataVersion(runner: Runner): Steps<string> {
  const query = runner.once(
    'data version',
    () => sql<{ data_version: number }>`select data_version from store_state where one = 1`,
  );
  return String((yield* runner.get(query))?.data_version ?? 0);
}

/** Changes the token; gives the number that is the new one. */
export function* bumpDataVersion(runner: Runner): Steps<number> {
  const query = runner.once(
    'bump',
    () => sql<{ data_version: number }>`update store_state set data_version = data_version + 1
      where one = 1 returning data_version`,
  );
  return (yield* runner.get(query))?.data_version ?? 0;
}

/** How many records of each type there are. */
export function* countStats(runner: Runner): Steps<Stats> {
  const query = runner.once('stats', () => {
    const counts = COUNTED.map((type) => sql`(select count(*) from ${sql.table(type)}) as ${sql.ref(type)}`);
    return sql<Stats>`select ${sql.join(counts)}`;
  });
  const row = yield* runner.get(query);
  if (!row) throw new StoreError('UNAVAILABLE', `The store ${runner.where} gives no answer.`);
  return { ...row };
}
