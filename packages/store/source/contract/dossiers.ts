import type { Localized, Provenance, Slug } from '@depeche/model';
import type { Stats } from './stats.ts';

/** What an import did. */
export interface ImportReport {
  readonly dossier: Slug;
  /** `unchanged` where the store held the same dossier already. */
  readonly outcome: 'created' | 'replaced' | 'unchanged';
  /** How many records of each type the dossier has. */
  readonly records: Stats;
}

/** A dossier that the store holds. */
export interface DossierEntry {
  readonly slug: Slug;
  readonly version: number;
  /** What the story is called. */
  readonly title?: Localized;
  /** Where it comes from, where it was taken over from a file in another format. */
  readonly provenance?: Provenance;
  /** When it was imported, as an ISO 8601 instant. */
  readonly importedAt: string;
}
