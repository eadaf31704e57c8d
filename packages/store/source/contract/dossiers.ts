import type { Dossier, Localized, Provenance, Slug } from '@depeche/model';
import type { AmendmentTarget } from './amendments.ts';
import type { dossierOrderFields, Order } from './orders.ts';
import type { PageRequest } from './page.ts';
import type { Stats } from './stats.ts';

/**
 * A dossier in parts, for what is too large to be in memory at once. Each part has records of the dossier, which refer to
 * records of the same part or of an earlier one; what else a part says of itself is not looked at. A record may come
 * again, and the last one counts; what stands in an article may come in several parts, and all of it counts.
 */
export interface DossierStream {
  readonly slug: Slug;
  /** 1 where it is left out. */
  readonly version?: number;
  readonly title?: Localized;
  readonly provenance?: Provenance;
  readonly parts: Iterable<Dossier>;
}

/** Which dossiers are wanted; by slug where no order is given. */
export interface DossierListRequest extends PageRequest {
  readonly orderBy?: Order<keyof typeof dossierOrderFields> | undefined;
}

/** What an import did. */
export interface ImportReport {
  readonly dossier: Slug;
  /** `unchanged` where the store held the same dossier already. */
  readonly outcome: 'created' | 'replaced' | 'unchanged';
  /** How many records of each type the dossier has. */
  readonly records: Stats;
  /** Which amendments were applied to it: the store does not show these records as they came. */
  readonly amendments: readonly AmendmentTarget[];
}

/** What taking back an import or removal did to a dossier. */
export interface UndoReport {
  readonly dossier: Slug;
  /** `removed` where there was no such dossier before; `restored` to the edition before, or to what was removed. */
  readonly outcome: 'removed' | 'restored';
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
