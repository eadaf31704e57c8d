import type { Localized, Provenance } from '@depeche/model';
import { sql } from 'kysely';
import type { DossierEntry } from '../contract/dossiers.ts';
import { slot } from '../sql/slot.ts';
import type { Tables } from '../sql/tables.ts';
import type { Runner } from './runner.ts';

export type DossierRow = Tables['dossier'];

/** The row of a dossier. */
export function findDossier(runner: Runner, slug: string): DossierRow | undefined {
  const query = runner.once(
    'dossier',
    () => sql<DossierRow>`select * from dossier where slug = ${slot('slug')}`,
  );
  return runner.get(query, { slug });
}

/** The dossiers that the store holds, by slug. */
export function listDossiers(runner: Runner): DossierEntry[] {
  const query = runner.once('dossiers', () => sql<DossierRow>`select * from dossier order by slug`);
  return runner.all(query).map(toEntry);
}

/** A row as the contract shows it. */
export function toEntry(row: DossierRow): DossierEntry {
  return { slug: row.slug, version: row.version, ...headOf(row), importedAt: row.imported_at };
}

/** What a dossier says of itself. */
export function headOf({ title, provenance }: Pick<DossierRow, 'title' | 'provenance'>) {
  return {
    // The store's JSON is what went in.
    ...(title !== null && { title: JSON.parse(title) as Localized }),
    ...(provenance !== null && { provenance: JSON.parse(provenance) as Provenance }),
  };
}
