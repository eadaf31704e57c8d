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
import { StoreError } from '../error.ts';
import { amend, withdraw } from './amendments/amend.ts';
import { allAmendments } from './amendments/amendments.ts';
import { backUp } from './backup.ts';
import { allDossiers, countDossiers, dossierPage, dossiersOf, findDossier, toEntry } from './dossiers.ts';
import { exportDossier } from './export.ts';
import { importAll } from './import/import-all.ts';
import { removeDossier } from './import/remove.ts';
import { undoLast } from './import/undo.ts';
import { Writer } from './import/writer.ts';
import { countList, listPage } from './lists.ts';
import { logPage } from './log.ts';
import { findRecord } from './records.ts';
import { alsoOf, backing, conflictsOf, notesOn } from './relations.ts';
import type { Runner } from './runner.ts';
import { countSearch, searchPage } from './search.ts';
import { countStats, dataVersion } from './state.ts';
import { countTimeline, timelinePage } from './timeline.ts';

/** The store over SQLite in this process: it answers at once, so every method gives its value and never a promise. */
export class SqliteStore implements Store {
  readonly #runner: Runner;
  readonly #writer: Writer;
  #stats: { readonly version: string; readonly stats: Stats } | undefined;

  constructor(runner: Runner) {
    this.#runner = runner;
    this.#writer = new Writer(runner);
  }

  find<T extends keyof Records>(type: T, slug: string): Records[T] | undefined {
    return findRecord(this.#runner, type, slug);
  }

  findMany<T extends keyof Records>(type: T, slugs: readonly string[]): Array<Records[T] | undefined> {
    const findAll = () => slugs.map((slug) => findRecord(this.#runner, type, slug));
    return slugs.length > 1 ? this.#runner.reading(findAll) : findAll();
  }

  list<T extends keyof Lists>(type: T, request: ListRequest<T>): Page<Lists[T]['record']> {
    return listPage(this.#runner, type, request);
  }

  count<T extends keyof Lists>(type: T, filter?: Lists[T]['filter']): number {
    return countList(this.#runner, type, filter);
  }

  search(request: SearchRequest): Page<SearchHit> {
    return searchPage(this.#runner, request);
  }

  countSearch(request: Pick<SearchRequest, 'query' | 'types'>): number {
    return countSearch(this.#runner, request);
  }

  timeline(request: PageRequest & { readonly filter?: TimelineFilter | undefined }): Page<TimelineItem> {
    return timelinePage(this.#runner, request);
  }

  countTimeline(filter?: TimelineFilter): number {
    return countTimeline(this.#runner, filter);
  }

  notesOn(target: NoteTarget): Note[] {
    return notesOn(this.#runner, target);
  }

  conflictsOf(party: ConflictParty | { readonly article: Slug }): Conflict[] {
    return conflictsOf(this.#runner, party);
  }

  alsoOf(statement: string): Statement[] {
    return alsoOf(this.#runner, statement);
  }

  backing(article: Slug): Span[] {
    return backing(this.#runner, article);
  }

  stats(): Stats {
    // What an import reads on its way may yet be rolled back.
    if (this.#runner.isBusy) return countStats(this.#runner);
    // Counting takes long in a large store, and only an import changes what is counted.
    const version = this.dataVersion();
    if (this.#stats?.version !== version) this.#stats = { version, stats: countStats(this.#runner) };
    return this.#stats.stats;
  }

  import(dossier: Dossier): ImportReport {
    const [report] = this.importAll([dossier]);
    if (!report) throw new TypeError('One dossier has one report.');
    return report;
  }

  importAll(dossiers: Iterable<Dossier | DossierStream>): ImportReport[] {
    return importAll(this.#runner, this.#writer, dossiers);
  }

  remove(slug: Slug, reason?: string): boolean {
    return removeDossier(this.#runner, this.#writer, slug, reason);
  }

  undo(): UndoReport[] {
    return undoLast(this.#runner, this.#writer);
  }

  amend(amendment: Amendment): void {
    amend(this.#runner, this.#writer, amendment);
  }

  withdraw(type: AmendableType, slug: Slug, reason: string): void {
    withdraw(this.#runner, this.#writer, type, slug, reason);
  }

  amendments(): Amendment[] {
    return allAmendments(this.#runner);
  }

  backup(path: string): void {
    backUp(this.#runner, path);
  }

  log(request: PageRequest): Page<LogEntry> {
    return logPage(this.#runner, request);
  }

  dossiers(): DossierEntry[] {
    return allDossiers(this.#runner);
  }

  listDossiers(request: DossierListRequest): Page<DossierEntry> {
    return dossierPage(this.#runner, request);
  }

  countDossiers(): number {
    return countDossiers(this.#runner);
  }

  findDossier(slug: string): DossierEntry | undefined {
    const row = findDossier(this.#runner, slug);
    return row && toEntry(row);
  }

  dossiersOf(type: keyof Records, slug: string): DossierEntry[] {
    return dossiersOf(this.#runner, type, slug);
  }

  export(slug: Slug): Dossier | undefined {
    return this.#runner.reading(() => exportDossier(this.#runner, slug));
  }

  dataVersion(): string {
    return dataVersion(this.#runner);
  }

  ping(): void {
    try {
      dataVersion(this.#runner);
    } catch (cause) {
      throw new StoreError('UNAVAILABLE', `The store ${this.#runner.where} gives no answer.`, { cause });
    }
  }

  close(): void {
    this.#runner.close();
  }
}
