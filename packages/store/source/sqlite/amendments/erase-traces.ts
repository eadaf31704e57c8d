import { sql } from 'kysely';
import type { Runner } from '../runner.ts';

const TYPES = ['article', 'actor', 'statement', 'event', 'conflict'] as const;

/**
 * The full-text index only marks words as deleted, until it is merged into one piece: then they are gone from it. What is
 * deleted anywhere else is overwritten at once, as the connection tells SQLite to.
 */
export function eraseTraces(runner: Runner): void {
  for (const type of TYPES) {
    const words = sql.table(`${type}_words`);
    const query = runner.once(
      `merge ${type}`,
      () => sql`insert into ${words} (${words}) values ('optimize')`,
    );
    runner.run(query);
  }
}
