import type {
  Actor,
  Article,
  Conflict,
  ConflictParty,
  Dossier,
  Event,
  Mention,
  Note,
  NoteTarget,
  Place,
  Slug,
  Span,
  Statement,
  Topic,
} from '@depeche/model';
import type { AmendableType, Amendment } from './amendments.ts';
import type {
  DossierEntry,
  DossierListRequest,
  DossierStream,
  ImportReport,
  UndoReport,
} from './dossiers.ts';
import type {
  ActorFilter,
  ArticleFilter,
  EventFilter,
  MentionFilter,
  PlainFilter,
  StatementFilter,
  TimelineFilter,
} from './filters.ts';
import type { LogEntry } from './log.ts';
import type { MaybePromise } from './maybe-promise.ts';
import type { Order, OrderField } from './orders.ts';
import type { Page, PageRequest } from './page.ts';
import type { ReplicaCondition } from './replica-condition.ts';
import type { Stats } from './stats.ts';

/** The records that have a slug, by type. */
export interface Records {
  article: Article;
  actor: Actor;
  statement: Statement;
  event: Event;
  place: Place;
  topic: Topic;
  conflict: Conflict;
}

/** The records that stand in lists, by type, each with its filter. */
export interface Lists {
  article: { record: Article; filter: ArticleFilter };
  actor: { record: Actor; filter: ActorFilter };
  statement: { record: Statement; filter: StatementFilter };
  event: { record: Event; filter: EventFilter };
  place: { record: Place; filter: PlainFilter };
  topic: { record: Topic; filter: PlainFilter };
  conflict: { record: Conflict; filter: PlainFilter };
  mention: { record: Mention; filter: MentionFilter };
}

/** The types of what a note can be on. */
export type NoteTargetType = NameOf<NoteTarget>;

/** The types of what can be asked for the conflicts in which it stands. */
export type PartyType = NameOf<ConflictParty> | 'article';

type NameOf<Reference> = Reference extends unknown ? keyof Reference : never;

/** What to list: which records, in which order, which part of them. */
export interface ListRequest<T extends keyof Lists> extends PageRequest {
  readonly filter?: Lists[T]['filter'] | undefined;
  readonly orderBy?: Order<OrderField<T>> | undefined;
}

/** A record and its type. */
export type TypedRecord<T extends keyof Records = keyof Records> = {
  [K in T]: { readonly type: K; readonly record: Records[K] };
}[T];

/** The types that full-text search finds. */
export type SearchType = 'article' | 'actor' | 'statement' | 'event';

/** What to search for. Words are folded (case, accents, œ, æ, apostrophes) and all must occur; "quoted words" must stand together; a word ending in * stands for every word that begins so. */
export interface SearchRequest extends PageRequest {
  readonly query: string;
  readonly types?: readonly SearchType[] | undefined;
}

/** A passage of a found record, and which parts of it matched, in code points from the passage's beginning. */
export interface Highlight {
  /** Which text of the record it is from: `title`, `text`, `name`, `label`, … */
  readonly field: string;
  readonly passage: string;
  readonly ranges: ReadonlyArray<{ readonly start: number; readonly end: number }>;
}

/** A found record, and the passages in which the words stand. */
export type SearchHit = TypedRecord<SearchType> & { readonly highlights: readonly Highlight[] };

/** A statement or event of the timeline. */
export type TimelineItem = TypedRecord<'statement' | 'event'>;

/**
 * Keeps dossiers and answers every question of the contract. Reads see whole imports only. Every method may throw a
 * `StoreError`; the codes are in its documentation.
 *
 * Where one thing can be asked of a record, it can be asked of several in one call: their answers come in the order asked.
 */
export interface Store {
  /**
   * Whether every method gives its value at once. Of a store that gives promises instead, each call may be a journey, so
   * it is better asked for several things in one.
   */
  readonly answersAtOnce: boolean;
  /** One record by its slug; undefined where there is none. */
  find<T extends keyof Records>(type: T, slug: string): MaybePromise<Records[T] | undefined>;
  /** Several records by their slugs, in the order asked; undefined where there is none. */
  findMany<T extends keyof Records>(
    type: T,
    slugs: readonly string[],
  ): MaybePromise<ReadonlyArray<Records[T] | undefined>>;
  /** A page of a list. Throws `BAD_CURSOR`, `BAD_PAGE`, `BAD_QUERY`, `BAD_DATE`, `BAD_ORDER`. */
  list<T extends keyof Lists>(type: T, request: ListRequest<T>): MaybePromise<Page<Lists[T]['record']>>;
  /** How many records a filter holds, exactly. Throws `BAD_QUERY`, `BAD_DATE`. */
  count<T extends keyof Lists>(type: T, filter?: Lists[T]['filter']): MaybePromise<number>;
  /** Records whose words match, best first. Throws `BAD_CURSOR`, `BAD_PAGE`, `BAD_QUERY`. */
  search(request: SearchRequest): MaybePromise<Page<SearchHit>>;
  countSearch(request: Pick<SearchRequest, 'query' | 'types'>): MaybePromise<number>;
  /** Dated statements and events: by earliest day, then precision, then place in the article. */
  timeline(
    request: PageRequest & { readonly filter?: TimelineFilter | undefined },
  ): MaybePromise<Page<TimelineItem>>;
  countTimeline(filter?: TimelineFilter): MaybePromise<number>;
  /** The notes that are on a record; those of an article are all that belong to it. */
  notesOn(target: NoteTarget): MaybePromise<readonly Note[]>;
  notesOnMany(type: NoteTargetType, slugs: readonly string[]): MaybePromise<ReadonlyArray<readonly Note[]>>;
  /** The conflicts in which a record stands; those of an article are all in which one of its statements or events does. */
  conflictsOf(party: ConflictParty | { readonly article: Slug }): MaybePromise<readonly Conflict[]>;
  conflictsOfMany(
    type: PartyType,
    slugs: readonly string[],
  ): MaybePromise<ReadonlyArray<readonly Conflict[]>>;
  /** The statements that a statement links as the same told elsewhere, and those that link it; no link of a link. */
  alsoOf(statement: string): MaybePromise<readonly Statement[]>;
  alsoOfMany(statements: readonly string[]): MaybePromise<ReadonlyArray<readonly Statement[]>>;
  /** Every span of an article that backs a record: statements, events, notes. For coverage. */
  backing(article: Slug): MaybePromise<readonly Span[]>;
  backingMany(articles: readonly Slug[]): MaybePromise<ReadonlyArray<readonly Span[]>>;
  stats(): MaybePromise<Stats>;

  /**
   * Puts a dossier in whole, or not at all; the same dossier twice gives the same state. What it no longer has goes,
   * unless another dossier has it too. Of a record that several dossiers have, the version of the last import is shown;
   * an event keeps what the others know of it from articles of theirs. Amendments are applied on the way. Throws
   * `BROKEN_REFERENCE`, `OLDER_EDITION`, `BROKEN_AMENDMENT`.
   */
  import(dossier: Dossier): MaybePromise<ImportReport>;
  /**
   * As `import`, for several, each of them whole or as a stream of parts: all of them go in, or none; one report each, in
   * their order. They are taken one after the other and a stream part by part, so that no more than a part has to be in
   * memory at once; an error on the way comes out as it is, and nothing has gone in.
   */
  importAll(dossiers: Iterable<Dossier | DossierStream>): MaybePromise<readonly ImportReport[]>;
  /**
   * Removes a dossier: what no other dossier has goes with it. False where there is no such dossier. Throws
   * `BROKEN_REFERENCE` where what others have would then refer to what is not there; nothing has changed.
   */
  remove(slug: Slug, reason?: string): MaybePromise<boolean>;
  /**
   * Takes back the last import or removal, with all dossiers of that one call: what came goes, what was replaced or removed
   * is as it was. It works once: there is nothing to undo after it, nor after an amendment, which leaves no trace of what
   * was. Throws `NOTHING_TO_UNDO`, `UNDO_NOT_KEPT` (a dossier had more than 20 000 records before), `BROKEN_REFERENCE`.
   */
  undo(): MaybePromise<readonly UndoReport[]>;
  /**
   * Takes a record down or corrects it, in every dossier that has it, now and whenever one is imported again; an amendment
   * takes the place of the one that its record had. What was there is kept nowhere in the store; the reason stays in the log.
   *
   * A statement or event that is taken down goes with every reference to it, and with the events that rested on it alone.
   * An actor leaves a nameless one of the same slug, so that chains stay whole; its mentions and the notes on it alone go.
   * An article keeps its slug, language and day; all that stands in it goes, as does what rested on it alone. A correction
   * must leave each dossier as sound as it was. Throws `BROKEN_AMENDMENT`.
   */
  amend(amendment: Amendment): MaybePromise<void>;
  /**
   * Withdraws the amendment of a record. What it has changed was not kept: it comes back with the next import of a dossier
   * that has it, be it the same file. Throws `BROKEN_AMENDMENT`.
   */
  withdraw(type: AmendableType, slug: Slug, reason: string): MaybePromise<void>;
  /** The amendments that hold, in the order in which they were made. */
  amendments(): MaybePromise<readonly Amendment[]>;
  /** Writes a copy of the store to a new file. Throws `FILE_EXISTS`, `UNWRITABLE`. */
  backup(path: string): MaybePromise<void>;
  /** A page of what was done to the store, newest first. Throws `BAD_CURSOR`, `BAD_PAGE`. */
  log(request: PageRequest): MaybePromise<Page<LogEntry>>;
  /** All dossiers, by slug. */
  dossiers(): MaybePromise<readonly DossierEntry[]>;
  /** A page of them. Throws `BAD_CURSOR`, `BAD_PAGE`, `BAD_ORDER`. */
  listDossiers(request: DossierListRequest): MaybePromise<Page<DossierEntry>>;
  countDossiers(): MaybePromise<number>;
  /** One dossier; undefined where there is none. */
  findDossier(slug: string): MaybePromise<DossierEntry | undefined>;
  findDossiers(slugs: readonly string[]): MaybePromise<ReadonlyArray<DossierEntry | undefined>>;
  /** The dossiers that have a record, by slug; of a statement, those that have its article. */
  dossiersOf(type: keyof Records, slug: string): MaybePromise<readonly DossierEntry[]>;
  dossiersOfMany(
    type: keyof Records,
    slugs: readonly string[],
  ): MaybePromise<ReadonlyArray<readonly DossierEntry[]>>;
  /** A dossier as it was imported, whatever others say of the records they share; undefined where there is none. */
  export(slug: Slug): MaybePromise<Dossier | undefined>;

  /**
   * The store as one request reads it: there only where several servers answer, each with data of its own age. It reads
   * from one of them, so that the version it tells is that of all it reads, and nothing is older than what was read before.
   * Where that server fails, it goes on with one whose data are the same; throws `BUSY` where there is none.
   */
  pinned?(): Store;
  /** What is known of the replicas that the store reads from, in the order of its address; there only where it has some. */
  replicas?(): readonly ReplicaCondition[];
  /** A token that changes whenever the data do. */
  dataVersion(): MaybePromise<string>;
  /** Resolves when the store can answer; throws `UNAVAILABLE` when it cannot. */
  ping(): MaybePromise<void>;
  close(): MaybePromise<void>;
}
