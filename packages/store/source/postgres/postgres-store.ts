import {
  type Conflict,
  type ConflictParty,
  type Dossier,
  type Note,
  type NoteTarget,
  readReference,
  type Slug,
  type Span,
  type Statement,
} from '@depeche/model';
import type { AmendableType, Amendment } from '../contract/amendments.ts';
import type {
  DossierEntry,
  DossierListRequest,
  DossierStream,
  ImportReport,
  UndoReport,
} from '../contract/dossiers.ts';
import type { TimelineFilter } from '../contract/filters.ts';
import type { LogEntry } from '../contract/log.ts';
import type { Page, PageRequest } from '../contract/page.ts';
import type { ReplicaCondition } from '../contract/replica-condition.ts';
import type { Stats } from '../contract/stats.ts';
import type {
  ListRequest,
  Lists,
  NoteTargetType,
  PartyType,
  Records,
  SearchHit,
  SearchRequest,
  Store,
  TimelineItem,
} from '../contract/store.ts';
import { amend, withdraw } from '../engine/amendments/amend.ts';
import { allAmendments } from '../engine/amendments/amendments.ts';
import {
  allDossiers,
  countDossiers,
  dossierPage,
  dossiersOf,
  findDossier,
  findDossiers,
  toEntry,
} from '../engine/dossiers.ts';
import { exportDossier } from '../engine/export.ts';
import { importAll } from '../engine/import/import-all.ts';
import { removeDossier } from '../engine/import/remove.ts';
import { undoLast } from '../engine/import/undo.ts';
import { countList, listPage } from '../engine/lists.ts';
import { logPage } from '../engine/log.ts';
import { findRecord, findRecords } from '../engine/records.ts';
import { alsoOf, backing, conflictsOf, notesOn } from '../engine/relations.ts';
import { countSearch, searchPage } from '../engine/search.ts';
import { countStats, dataVersion } from '../engine/state.ts';
import { run, type Steps } from '../engine/steps.ts';
import { countTimeline, timelinePage } from '../engine/timeline.ts';
import { StoreError } from '../error.ts';
import type { Connections } from './connections.ts';
import { eraseTraces } from './erase-traces.ts';
import type { PostgresRunner } from './runner.ts';

/** What was counted last, and of which version of the data. */
interface KeptStats {
  last: { readonly version: string; readonly stats: Stats } | undefined;
}

/** The store over PostgreSQL: each call has a connection of its own, and gives a promise. */
export class PostgresStore implements Store {
  readonly answersAtOnce = false;
  readonly pinned?: () => PostgresStore;
  readonly replicas?: () => readonly ReplicaCondition[];
  readonly #connections: Connections;
  readonly #kept: KeptStats;

  constructor(connections: Connections, kept: KeptStats = { last: undefined }) {
    this.#connections = connections;
    this.#kept = kept;
    const { replicas } = connections;
    if (!replicas) return;
    this.pinned = () => new PostgresStore(replicas.pinned(), kept);
    this.replicas = replicas.conditions;
  }

  find<T extends keyof Records>(type: T, slug: string): Promise<Records[T] | undefined> {
    return this.#read((runner) => findRecord(runner, type, slug));
  }

  findMany<T extends keyof Records>(
    type: T,
    slugs: readonly string[],
  ): Promise<ReadonlyArray<Records[T] | undefined>> {
    return this.#read((runner) => findRecords(runner, type, slugs));
  }

  list<T extends keyof Lists>(type: T, request: ListRequest<T>): Promise<Page<Lists[T]['record']>> {
    return this.#read((runner) => listPage(runner, type, request));
  }

  count<T extends keyof Lists>(type: T, filter?: Lists[T]['filter']): Promise<number> {
    return this.#read((runner) => countList(runner, type, filter));
  }

  search(request: SearchRequest): Promise<Page<SearchHit>> {
    return this.#read((runner) => searchPage(runner, request));
  }

  countSearch(request: Pick<SearchRequest, 'query' | 'types'>): Promise<number> {
    return this.#read((runner) => countSearch(runner, request));
  }

  timeline(
    request: PageRequest & { readonly filter?: TimelineFilter | undefined },
  ): Promise<Page<TimelineItem>> {
    return this.#read((runner) => timelinePage(runner, request));
  }

  countTimeline(filter?: TimelineFilter): Promise<number> {
    return this.#read((runner) => countTimeline(runner, filter));
  }

  async notesOn(target: NoteTarget): Promise<Note[]> {
    const { type, slug } = readReference(target);
    return (await this.notesOnMany(type as NoteTargetType, [slug]))[0] ?? [];
  }

  notesOnMany(type: NoteTargetType, slugs: readonly string[]): Promise<ReadonlyArray<Note[]>> {
    return this.#read((runner) => notesOn(runner, type, slugs));
  }

  async conflictsOf(party: ConflictParty | { readonly article: Slug }): Promise<Conflict[]> {
    const { type, slug } = readReference(party);
    return (await this.conflictsOfMany(type as PartyType, [slug]))[0] ?? [];
  }

  conflictsOfMany(type: PartyType, slugs: readonly string[]): Promise<ReadonlyArray<Conflict[]>> {
    return this.#read((runner) => conflictsOf(runner, type, slugs));
  }

  async alsoOf(statement: string): Promise<Statement[]> {
    return (await this.alsoOfMany([statement]))[0] ?? [];
  }

  alsoOfMany(statements: readonly string[]): Promise<ReadonlyArray<Statement[]>> {
    return this.#read((runner) => alsoOf(runner, statements));
  }

  async backing(article: Slug): Promise<Span[]> {
    return (await this.backingMany([article]))[0] ?? [];
  }

  backingMany(articles: readonly Slug[]): Promise<ReadonlyArray<Span[]>> {
    return this.#read((runner) => backing(runner, articles));
  }

  async stats(): Promise<Stats> {
    // Counting takes long in a large store, and only an import changes what is counted.
    const version = await this.dataVersion();
    if (this.#kept.last?.version === version) return this.#kept.last.stats;
    const fresh = await this.#read((runner) =>
      runner.reading(function* () {
        return { version: yield* dataVersion(runner), stats: yield* countStats(runner) };
      }),
    );
    this.#kept.last = fresh;
    return fresh.stats;
  }

  async import(dossier: Dossier): Promise<ImportReport> {
    const [report] = await this.importAll([dossier]);
    if (!report) throw new TypeError('One dossier has one report.');
    return report;
  }

  importAll(dossiers: Iterable<Dossier | DossierStream>): Promise<ImportReport[]> {
    return this.#write((runner) => importAll(runner, runner.writer, dossiers));
  }

  remove(slug: Slug, reason?: string): Promise<boolean> {
    return this.#write((runner) => removeDossier(runner, runner.writer, slug, reason));
  }

  undo(): Promise<UndoReport[]> {
    return this.#write((runner) => undoLast(runner, runner.writer));
  }

  async amend(amendment: Amendment): Promise<void> {
    await this.#write((runner) => amend(runner, runner.writer, amendment));
    await this.#connections.writing(eraseTraces);
  }

  withdraw(type: AmendableType, slug: Slug, reason: string): Promise<void> {
    return this.#write((runner) => withdraw(runner, runner.writer, type, slug, reason));
  }

  amendments(): Promise<Amendment[]> {
    return this.#read(allAmendments);
  }

  /** A server copies its databases itself. Always throws `UNSUPPORTED`. */
  async backup(_path: string): Promise<never> {
    throw new StoreError(
      'UNSUPPORTED',
      `The store ${this.#connections.where} is not copied into a file of ours: use pg_dump, or the backups of whoever runs its server.`,
    );
  }

  log(request: PageRequest): Promise<Page<LogEntry>> {
    return this.#read((runner) => logPage(runner, request));
  }

  dossiers(): Promise<DossierEntry[]> {
    return this.#read(allDossiers);
  }

  listDossiers(request: DossierListRequest): Promise<Page<DossierEntry>> {
    return this.#read((runner) => dossierPage(runner, request));
  }

  countDossiers(): Promise<number> {
    return this.#read(countDossiers);
  }

  async findDossier(slug: string): Promise<DossierEntry | undefined> {
    const row = await this.#read((runner) => findDossier(runner, slug));
    return row && toEntry(row);
  }

  findDossiers(slugs: readonly string[]): Promise<Array<DossierEntry | undefined>> {
    return this.#read((runner) => findDossiers(runner, slugs));
  }

  async dossiersOf(type: keyof Records, slug: string): Promise<DossierEntry[]> {
    return (await this.dossiersOfMany(type, [slug]))[0] ?? [];
  }

  dossiersOfMany(type: keyof Records, slugs: readonly string[]): Promise<ReadonlyArray<DossierEntry[]>> {
    return this.#read((runner) => dossiersOf(runner, type, slugs));
  }

  export(slug: Slug): Promise<Dossier | undefined> {
    return this.#read((runner) => runner.reading(() => exportDossier(runner, slug)));
  }

  async dataVersion(): Promise<string> {
    const version = await this.#read(dataVersion);
    this.#connections.replicas?.hold(version);
    return version;
  }

  async ping(): Promise<void> {
    try {
      await this.dataVersion();
    } catch (cause) {
      throw new StoreError('UNAVAILABLE', `The store ${this.#connections.where} gives no answer.`, { cause });
    }
  }

  close(): Promise<void> {
    return this.#connections.close();
  }

  #read<T>(act: (runner: PostgresRunner) => Steps<T>): Promise<T> {
    return this.#connections.reading((runner) => run(act(runner)));
  }

  #write<T>(act: (runner: PostgresRunner) => Steps<T>): Promise<T> {
    return this.#connections.writing((runner) => run(act(runner)));
  }
}
