import { sql } from 'kysely';
import type { Amendment, AmendmentTarget } from '../../contract/amendments.ts';
import { slot } from '../../sql/slot.ts';
import type { Writer } from '../import/writer.ts';
import type { Runner } from '../runner.ts';
import type { Steps } from '../steps.ts';

type Row = {
  readonly action: Amendment['action'];
  readonly type: Amendment['type'];
  readonly slug: string;
  readonly reason: string;
  readonly record: string | null;
};

/** All amendments that hold, in the order in which they were made. */
export function* allAmendments(runner: Runner): Steps<Amendment[]> {
  const query = runner.once(
    'amendments',
    () => sql<Row>`select action, type, slug, reason, record from amendment order by id`,
  );
  return (yield* runner.all(query)).map(toAmendment);
}

/** The amendment of a record, if there is one. */
export function* findAmendment(runner: Runner, type: string, slug: string): Steps<Amendment | undefined> {
  const query = runner.once(
    'amendment',
    () => sql<Row>`select action, type, slug, reason, record from amendment
      where type = ${slot('type')} and slug = ${slot('slug')}`,
  );
  const row = yield* runner.get(query, { type, slug });
  return row && toAmendment(row);
}

/** Puts an amendment in, in place of the one that the record had. */
export function* putAmendment(runner: Runner, write: Writer, amendment: Amendment): Steps<void> {
  const { action, type, slug, reason } = amendment;
  yield* dropAmendment(runner, type, slug);
  const record = amendment.action === 'CORRECT' ? JSON.stringify(amendment.record) : null;
  yield* write.insert('amendment', { action, type, slug, reason, record });
}

export function* dropAmendment(runner: Runner, type: string, slug: string): Steps<void> {
  const query = runner.once(
    'drop amendment',
    () => sql`delete from amendment where type = ${slot('type')} and slug = ${slot('slug')}`,
  );
  yield* runner.run(query, { type, slug });
}

/** Puts another record into a correction. */
export function* changeCorrection(
  runner: Runner,
  { type, slug }: AmendmentTarget,
  record: object,
): Steps<void> {
  const query = runner.once(
    'change correction',
    () => sql`update amendment set record = ${slot('record')}
      where type = ${slot('type')} and slug = ${slot('slug')}`,
  );
  yield* runner.run(query, { type, slug, record: JSON.stringify(record) });
}

/** Notes which amendments have changed what a dossier brought. */
export function* noteApplied(
  runner: Runner,
  write: Writer,
  dossier: number,
  applied: Iterable<AmendmentTarget>,
): Steps<void> {
  yield* write.remove('amendment_dossier', 'dossier', dossier);
  const query = runner.once(
    'note applied',
    () => sql`insert into amendment_dossier (amendment, dossier)
      select id, ${slot('dossier')} from amendment where type = ${slot('type')} and slug = ${slot('slug')}`,
  );
  for (const { type, slug } of applied) yield* runner.run(query, { dossier, type, slug });
}

/** The next import of what a record's amendment has changed is no longer taken for what the store holds already. */
export function* forgetDigests(runner: Runner, type: string, slug: string): Steps<void> {
  const query = runner.once(
    'forget digests',
    () => sql`update dossier set digest = '' where id in
      (select d.dossier from amendment as a cross join amendment_dossier as d
        where a.type = ${slot('type')} and a.slug = ${slot('slug')} and d.amendment = a.id)`,
  );
  yield* runner.run(query, { type, slug });
}

function toAmendment({ record, ...amendment }: Row): Amendment {
  // The store's JSON is the amendment that went in.
  return (record === null ? amendment : { ...amendment, record: JSON.parse(record) }) as Amendment;
}
