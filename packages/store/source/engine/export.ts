import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import type { Records } from '../contract/store.ts';
import type { Bundle } from '../import/bundle.ts';
import { slot } from '../sql/slot.ts';
import { findDossier, headOf } from './dossiers.ts';
import type { ClaimedType } from './import/put-record.ts';
import { readBundle } from './import/read-bundle.ts';
import type { Runner } from './runner.ts';
import type { Steps } from './steps.ts';

/** A dossier as it was imported: its own version of each record, in the order in which they were written. */
export function* exportDossier(runner: Runner, slug: string): Steps<Dossier | undefined> {
  const held = yield* findDossier(runner, slug);
  if (!held) return undefined;
  const bundles: Bundle[] = [];
  // The store's JSON is the article that went in.
  for (const { record, own_json } of yield* claimed(runner, held.id, 'article'))
    bundles.push(own_json === null ? yield* readBundle(runner, record) : (JSON.parse(own_json) as Bundle));
  return {
    slug,
    version: held.version,
    ...headOf(held),
    actors: yield* recordsOf(runner, held.id, 'actor'),
    places: yield* recordsOf(runner, held.id, 'place'),
    topics: yield* recordsOf(runner, held.id, 'topic'),
    events: yield* recordsOf(runner, held.id, 'event'),
    articles: bundles.map(({ article }) => article),
    statements: bundles.flatMap(({ statements }) => statements),
    mentions: bundles.flatMap(({ mentions }) => mentions),
    notes: bundles.flatMap(({ notes }) => notes),
    conflicts: yield* recordsOf(runner, held.id, 'conflict'),
  };
}

function* recordsOf<T extends ClaimedType>(runner: Runner, dossier: number, type: T): Steps<Records[T][]> {
  return (yield* claimed(runner, dossier, type)).map(
    // The store's JSON is the record that went in.
    ({ own_json, json }) => JSON.parse(own_json ?? json) as Records[T],
  );
}

function* claimed(runner: Runner, dossier: number, type: ClaimedType) {
  const query = runner.once(
    'claimed',
    () => sql<{ record: number; own_json: string | null; json: string }>`select c.record, c.own_json, r.json
      from dossier_record as c cross join record as r
      where c.dossier = ${slot('dossier')} and c.type = ${slot('type')} and r.id = c.record order by c.ordinal`,
  );
  return yield* runner.all(query, { dossier, type });
}
