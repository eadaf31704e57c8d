import type {
  Conflict,
  ConflictParty,
  Dossier,
  Note,
  NoteTarget,
  Slug,
  Span,
  Statement,
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
import type { Stats } from '../contract/stats.ts';
import type {
  ListRequest,
  Lists,
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
  toEntry,
} from '../engine/dossiers.ts';
import { exportDossier } from '../engine/export.ts';
import { importAll } from '../engine/import/import-all.ts';
import { removeDossier } from '../engine/import/remove.ts';
import { undoLast } from '../engine/import/undo.ts';
import { Writer } from '../engine/import/writer.ts';
import { countList, listPage } from '../engine/lists.ts';
import { logPage } from '../engine/log.ts';
import { findRecord } from '../engine/records.ts';
import { alsoOf, backing, conflictsOf, notesOn } from '../engine/relations.ts';
import { countSearch, searchPage } from '../engine/search.ts';
import { countStats, dataVersion } from '../engine/state.ts';
import { runNow } from '../engine/steps.ts';
import { countTimeline, timelinePage } from '../engine/timeline.ts';
import { StoreError } from '../error.ts';
import { backUp } from './backup.ts';
import type { Runner } from './runner.ts';
import { Stepper } from './stepper.ts';

/** The store over SQLite in this process: it answers at once, so every method gives its value and never a promise. */
export class SqliteStore implements Store {
  readonly #runner: Runner;
  readonly #stepper: Stepper;
  readonly #writer: Writer;
  #stats: { readonly version: string; readonly stats: Stats } | undefined;

  constructor(runner: Runner) {
    this.#runner = runner;
    this.#stepper = new Stepper(runner);
    this.#writer = new Writer(this.#stepper);
  }

  find<T extends keyof Records>(type: T, slug: string): Records[T] | undefined {
    return runNow(findRecord(this.#stepper, type, slug));
  }

  findMany<T extends keyof Records>(type: T, slugs: readonly string[]): Array<Records[T] | undefined> {
    const findAll = () => slugs.map((slug) => this.find(type, slug));
    return slugs.length > 1 ? this.#runner.reading(findAll) : findAll();
  }

  list<T extends keyof Lists>(type: T, request: ListRequest<T>): Page<Lists[T]['record']> {
    return runNow(listPage(this.#stepper, type, request));
  }

  count<T extends keyof Lists>(type: T, filter?: Lists[T]['filter']): number {
    return runNow(countList(this.#stepper, type, filter));
  }

  search(request: SearchRequest): Page<SearchHit> {
    return runNow(searchPage(this.#stepper, request));
  }

  countSearch(request: Pick<SearchRequest, 'query' | 'types'>): number {
    return runNow(countSearch(this.#stepper, request));
  }

  timeline(request: PageRequest & { readonly filter?: TimelineFilter | undefined }): Page<TimelineItem> {
    return runNow(timelinePage(this.#stepper, request));
  }

  countTimeline(filter?: TimelineFilter): number {
    return runNow(countTimeline(this.#stepper, filter));
  }

  notesOn(target: NoteTarget): Note[] {
    return runNow(notesOn(this.#stepper, target));
  }

  conflictsOf(party: ConflictParty | { readonly article: Slug }): Conflict[] {
    return runNow(conflictsOf(this.#stepper, party));
  }

  alsoOf(statement: string): Statement[] {
    return runNow(alsoOf(this.#stepper, statement));
  }

  backing(article: Slug): Span[] {
    return runNow(backing(this.#stepper, article));
  }

  stats(): Stats {
    // What an import reads on its way may yet be rolled back.
    if (this.#runner.isBusy) return runNow(countStats(this.#stepper));
    // Counting takes long in a large store, and only an import changes what is counted.
    const version = this.dataVersion();
    if (this.#stats?.version !== version) this.#stats = { version, stats: runNow(countStats(this.#stepper)) };
    return this.#stats.stats;
  }

  import(dossier: Dossier): ImportReport {
    const [report] = this.importAll([dossier]);
    if (!report) throw new TypeError('One dossier has one report.');
    return report;
  }

  importAll(dossiers: Iterable<Dossier | DossierStream>): ImportReport[] {
    return runNow(importAll(this.#stepper, this.#writer, dossiers));
  }

  remove(slug: Slug, reason?: string): boolean {
    return runNow(removeDossier(this.#stepper, this.#writer, slug, reason));
  }

  undo(): UndoReport[] {
    return runNow(undoLast(this.#stepper, this.#writer));
  }

  amend(amendment: Amendment): void {
    runNow(amend(this.#stepper, this.#writer, amendment));
    this.#runner.checkpoint();
  }

  withdraw(type: AmendableType, slug: Slug, reason: string): void {
    runNow(withdraw(this.#stepper, this.#writer, type, slug, reason));
  }

  amendments(): Amendment[] {
    return runNow(allAmendments(this.#stepper));
  }

  backup(path: string): void {
    backUp(this.#runner, path);
  }

  log(request: PageRequest): Page<LogEntry> {
    return runNow(logPage(this.#stepper, request));
  }

  dossiers(): DossierEntry[] {
    return runNow(allDossiers(this.#stepper));
  }

  listDossiers(request: DossierListRequest): Page<DossierEntry> {
    return runNow(dossierPage(this.#stepper, request));
  }

  countDossiers(): number {
    return runNow(countDossiers(this.#stepper));
  }

  findDossier(slug: string): DossierEntry | undefined {
    const row = runNow(findDossier(this.#stepper, slug));
    return row && toEntry(row);
  }

  dossiersOf(type: keyof Records, slug: string): DossierEntry[] {
    return runNow(dossiersOf(this.#stepper, type, slug));
  }

  export(slug: Slug): Dossier | undefined {
    return runNow(this.#stepper.reading(() => exportDossier(this.#stepper, slug)));
  }

  dataVersion(): string {
    return runNow(dataVersion(this.#stepper));
  }

  ping(): void {
    try {
      this.dataVersion();
    } catch (cause) {
      throw new StoreError('UNAVAILABLE', `The store ${this.#runner.where} gives no answer.`, { cause });
    }
  }

  close(): void {
    this.#runner.close();
  }
}
