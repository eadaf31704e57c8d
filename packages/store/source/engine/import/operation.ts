import { deflateSync, inflateSync } from 'node:zlib';
import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import { slot } from '../../sql/slot.ts';
import { type DossierRow, findDossier } from '../dossiers.ts';
import { exportDossier } from '../export.ts';
import type { Runner } from '../runner.ts';
import { dataVersion } from '../state.ts';
import type { Steps } from '../steps.ts';
import type { EditionRow } from './edition.ts';
import type { Writer } from './writer.ts';

/** Of a dossier with more records than this, the edition before the last operation is not kept. */
export const MOST_KEPT = 20_000;

/** A dossier as it was before the last operation. */
export interface Earlier {
  readonly slug: string;
  /** Which edition the operation put in, or removed. */
  readonly edition: number;
  /** Its row; undefined where there was no such dossier. */
  readonly head: EditionRow | undefined;
  /** All that was in it; undefined where there was no such dossier, or too much in it to be kept. */
  readonly dossier: Dossier | undefined;
}

/** One call that imports or removes dossiers: it keeps what they were before, so that it can be taken back. */
export class Operation {
  readonly runner: Runner;
  readonly write: Writer;
  readonly #begin: () => Steps<void>;
  #id = 0;

  constructor(runner: Runner, write: Writer, begin: () => Steps<void>) {
    this.runner = runner;
    this.write = write;
    this.#begin = begin;
  }

  /** From here on it changes something. */
  *begin(): Steps<void> {
    yield* this.#begin();
    // Every change makes it another number, so no two operations have the same.
    if (this.#id === 0) this.#id = Number(yield* dataVersion(this.runner)) + 1;
  }

  /** Keeps a dossier as it is before the operation changes it, in place of what was kept for the operation before. */
  *keep(slug: string, edition: number): Steps<void> {
    const { runner, write } = this;
    const others = runner.once(
      'forget others',
      () => sql`delete from earlier where operation <> ${slot('operation')}`,
    );
    yield* runner.run(others, { operation: this.#id });
    if (yield* isKept(runner, this.#id, slug)) return;
    const held = yield* findDossier(runner, slug);
    const dossier =
      held && (yield* countOf(runner, held.id)) <= MOST_KEPT ? yield* exportDossier(runner, slug) : undefined;
    yield* write.insert('earlier', {
      operation: this.#id,
      slug,
      edition,
      head: held ? JSON.stringify(headOf(held)) : null,
      dossier: dossier ? deflateSync(JSON.stringify(dossier), { level: 1 }) : null,
    });
  }
}

/** The dossiers of the last operation as they were before it, the last one first. */
export function* earlierDossiers(runner: Runner): Steps<Earlier[]> {
  type Row = { slug: string; edition: number; head: string | null; dossier: Uint8Array | null };
  const query = runner.once('earlier', () => sql<Row>`select * from earlier order by id desc`);
  return (yield* runner.all(query)).map(({ slug, edition, head, dossier }) => ({
    slug,
    edition,
    // The store's JSON is what it was.
    head: head === null ? undefined : (JSON.parse(head) as EditionRow),
    dossier: dossier === null ? undefined : (JSON.parse(inflateSync(dossier).toString('utf8')) as Dossier),
  }));
}

/** Nothing can be taken back any more. */
export function* forgetEarlier(runner: Runner): Steps<void> {
  yield* runner.run(runner.once('forget earlier', () => sql`delete from earlier`));
}

function* isKept(runner: Runner, operation: number, slug: string): Steps<boolean> {
  const query = runner.once(
    'is kept',
    () => sql<{ id: number }>`select id from earlier
      where operation = ${slot('operation')} and slug = ${slot('slug')}`,
  );
  return (yield* runner.get(query, { operation, slug })) !== undefined;
}

function headOf({ id: _, ...row }: DossierRow): EditionRow {
  return row;
}

/** How many records a dossier has, with what stands in its articles as they are shown. */
function* countOf(runner: Runner, dossier: number): Steps<number> {
  const query = runner.once('count of dossier', () => {
    const inside = (['statement', 'mention', 'note'] as const).map(
      (type) => sql`(select count(*) from dossier_record as c cross join ${sql.table(type)} as t
        where c.dossier = ${slot('dossier')} and c.type = 'article' and t.article = c.record)`,
    );
    return sql<{
      count: number;
    }>`select (select count(*) from dossier_record where dossier = ${slot('dossier')})
      + ${sql.join(inside, sql` + `)} as count`;
  });
  return (yield* runner.get(query, { dossier }))?.count ?? 0;
}
