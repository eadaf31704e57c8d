import type { Store } from '@depeche/store';

/** What resolvers ask of a store: they only read. */
export type Reads = Pick<
  Store,
  | 'find'
  | 'findMany'
  | 'list'
  | 'count'
  | 'search'
  | 'countSearch'
  | 'timeline'
  | 'countTimeline'
  | 'notesOn'
  | 'conflictsOf'
  | 'alsoOf'
  | 'backing'
  | 'stats'
  | 'findDossier'
  | 'listDossiers'
  | 'countDossiers'
  | 'dossiersOf'
>;
