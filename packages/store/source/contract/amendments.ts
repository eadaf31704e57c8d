import type { Slug } from '@depeche/model';
import type { Records } from './store.ts';

/** The types of record that can be amended. */
export type AmendableType = 'actor' | 'statement' | 'event' | 'article';

/** A record that an amendment is of, and what it does. */
export interface AmendmentTarget {
  readonly action: 'TAKE_DOWN' | 'CORRECT';
  readonly type: AmendableType;
  readonly slug: Slug;
}

/** A record is taken down. */
export interface TakeDown extends AmendmentTarget {
  readonly action: 'TAKE_DOWN';
  /** Why; it stays in the log. */
  readonly reason: string;
}

/** Another record stands in its place, under the same slug. */
export type Correction<T extends AmendableType = AmendableType> = {
  [K in T]: AmendmentTarget & {
    readonly action: 'CORRECT';
    readonly type: K;
    readonly reason: string;
    readonly record: Records[K];
  };
}[T];

/** What holds of a record whatever the dossiers say that have it, now and when they are imported again. */
export type Amendment = TakeDown | Correction;
