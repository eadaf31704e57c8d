import type { Slug } from '@depeche/model';

/** What was done to a store. */
export const logActions = {
  IMPORT: 'A dossier was put in, or a new edition of one.',
  REMOVE: 'A dossier was removed.',
  UNDO: 'The last import or removal of a dossier was taken back.',
  TAKE_DOWN: 'A record was taken down.',
  CORRECT: 'A record was corrected.',
  RESTORE: 'A record was left as its dossiers have it again.',
} as const;

/** One of {@link logActions}. */
export type LogAction = keyof typeof logActions;

/** One thing that was done; entries are added and never changed. */
export interface LogEntry {
  /** Grows from entry to entry. */
  readonly id: number;
  /** When it was done, as an ISO 8601 instant. */
  readonly at: string;
  readonly action: LogAction;
  /** To what it was done: a dossier or a record. */
  readonly type: 'dossier' | 'actor' | 'statement' | 'event' | 'article';
  readonly slug: Slug;
  /** Which edition of the dossier was put in, removed or taken back. */
  readonly edition?: number;
  /** Why, where somebody said so. */
  readonly reason?: string;
}
