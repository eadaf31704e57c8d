import { type RawBuilder, sql } from 'kysely';
import { slot } from '../sql/slot.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

/** A row of an answer, with the slug that it is for. */
export type Asked<Row> = Row & { readonly asked: string };

/** Writes a query for slugs, which it is given as a table of one column, `asked`. */
type Compose<Row> = (slugs: RawBuilder<unknown>) => RawBuilder<Asked<Row>>;

/**
 * The rows for each of several slugs, in the order asked. All slugs are asked for at once: an engine behind a socket is
 * gone to once, however many there are.
 */
export function* rowsFor<Row>(
  runner: Runner,
  name: string,
  slugs: readonly string[],
  compose: Compose<Row>,
): Steps<ReadonlyArray<ReadonlyArray<Asked<Row>>>> {
  const [first, ...others] = slugs;
  if (first === undefined) return [];
  if (others.length === 0) return [yield* rowsForOne(runner, name, first, compose)];
  const query = runner.once(`${name} of several`, () => compose(runner.dialect.textsIn(slot('all'))));
  const known = [...new Set(slugs)].filter(canBeKept);
  const found = Map.groupBy(yield* runner.all(query, { all: JSON.stringify(known) }), ({ asked }) => asked);
  return slugs.map((slug) => found.get(slug) ?? []);
}

/** The rows for one slug. */
export function* rowsForOne<Row>(
  runner: Runner,
  name: string,
  slug: string,
  compose: Compose<Row>,
): Steps<ReadonlyArray<Asked<Row>>> {
  const query = runner.once(name, () => compose(sql`(select ${slot('asked')} as asked)`));
  return yield* runner.all(query, { asked: slug });
}

/** Not every string can be sent to an engine as a text in JSON, and none of the others is a slug. */
function canBeKept(slug: string): boolean {
  return slug.isWellFormed() && !slug.includes('\0');
}
