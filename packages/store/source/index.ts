/**
 * Keeps dossiers and answers every question of the contract: records by slug, filtered and ordered pages, full-text
 * search, the timeline. `open` gives a store; the contract is in `Store`.
 */

export type {
  AmendableType,
  Amendment,
  AmendmentTarget,
  Correction,
  TakeDown,
} from './contract/amendments.ts';
export type {
  DossierEntry,
  DossierListRequest,
  DossierStream,
  ImportReport,
  UndoReport,
} from './contract/dossiers.ts';
export type {
  ActorFilter,
  ArticleFilter,
  EventFilter,
  MentionFilter,
  PlainFilter,
  StatementFilter,
  TimelineFilter,
} from './contract/filters.ts';
export { type LogAction, type LogEntry, logActions } from './contract/log.ts';
export type { MaybePromise } from './contract/maybe-promise.ts';
export {
  type Direction,
  dossierOrderFields,
  type Order,
  type OrderField,
  orderFields,
} from './contract/orders.ts';
export {
  DEFAULT_PAGE_SIZE,
  type Edge,
  MAX_PAGE_SIZE,
  type Page,
  type PageRequest,
} from './contract/page.ts';
export type { ReplicaCondition } from './contract/replica-condition.ts';
export type { Stats } from './contract/stats.ts';
export type {
  Highlight,
  ListRequest,
  Lists,
  NoteTargetType,
  PartyType,
  Records,
  SearchHit,
  SearchRequest,
  SearchType,
  Store,
  TimelineItem,
  TypedRecord,
} from './contract/store.ts';
export { StoreError, type StoreErrorCode } from './error.ts';
export { describeLocation, isServed, type ServedLocation } from './location.ts';
export { type Opened, type OpenOptions, open, openFile } from './open.ts';
export type { SqliteStore } from './sqlite/sqlite-store.ts';
