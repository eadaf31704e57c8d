import type { Dossier, Slug } from '@depeche/model';
import type { DossierStream, ImportReport, Store } from '@depeche/store';
import type { Context } from '../context.ts';
import type { ImportJob, TakeFinding } from './job.ts';
import type { KnownRecords } from './known-records.ts';
import { createProgress } from './progress.ts';
import { type Tally, TallyCounter } from './tally.ts';

/** Where dossiers go, and what readers may ask it for meanwhile. */
export interface Target {
  readonly store: Store;
  readonly records: KnownRecords;
}

export interface JobOptions {
  /** Whether a record that is wrong is left out and the others go in. */
  readonly keepsGoing: boolean;
  /** Whether everything is tried and nothing written. */
  readonly isDry: boolean;
}

/** What came of an import: the tallies of the files in other formats, and what the store did, unless it did nothing. */
export interface Outcome {
  readonly tallies: readonly Tally[];
  readonly reports: readonly ImportReport[] | undefined;
}

/** Whether records were refused. */
export function hasErrors({ tallies }: Outcome): boolean {
  return tallies.some(({ refused }) => Object.keys(refused).length > 0);
}

/** Parts as one dossier, which comes from where its first part does; nothing where there is no part. */
function streamOf(slug: Slug, parts: Iterator<Dossier>): DossierStream | undefined {
  const first = parts.next();
  if (first.done) return undefined;
  const { provenance } = first.value;
  return { slug, ...(provenance && { provenance }), parts: following(first.value, parts) };
}

function* following(first: Dossier, parts: Iterator<Dossier>): Generator<Dossier> {
  yield first;
  for (let next = parts.next(); !next.done; next = parts.next()) yield next.value;
}

/** Ends a transaction from inside; nothing was wrong with the store. */
class TakenBack extends Error {}

/**
 * Puts dossiers and files in other formats into the store in one transaction. Every file is read to its end, so that all
 * that is wrong is found; then everything is taken back where something was, unless those records are to be left out.
 */
export function runJobs(
  { store, records }: Target,
  dossiers: readonly Dossier[],
  jobs: readonly ImportJob[],
  { keepsGoing, isDry }: JobOptions,
  take: TakeFinding,
  context: Pick<Context, 'stderr'>,
): Outcome | Promise<Outcome> {
  const counters = jobs.map(({ file, format, dossier }) => new TallyCounter({ file, format, dossier }));
  const isRefused = () => !keepsGoing && counters.some(({ hasErrors }) => hasErrors);

  function* partsOf(job: ImportJob, counter: TallyCounter): Generator<Dossier> {
    const progress = createProgress(context, { name: job.file, size: job.size });
    try {
      for (const read of job.read((bytes) => progress.advance(bytes))) {
        if (read.type === 'part') {
          counter.add(read.part);
          // What will be taken back need not be written.
          if (!isRefused()) yield read.part;
          records.take(read.part);
        } else {
          counter.take(read.finding);
          progress.end();
          take(read.finding);
        }
      }
    } finally {
      progress.end();
    }
  }

  function* everything(): Generator<Dossier | DossierStream> {
    yield* dossiers;
    for (const [i, job] of jobs.entries()) {
      const counter = counters[i];
      const stream = counter && streamOf(job.dossier, partsOf(job, counter));
      if (stream) yield stream;
    }
    if (isDry || isRefused()) throw new TakenBack();
  }

  const outcome = (reports: readonly ImportReport[] | undefined): Outcome => ({
    tallies: counters.map((counter) => counter.tally()),
    reports,
  });
  const orTakenBack = (error: unknown): Outcome => {
    if (error instanceof TakenBack) return outcome(undefined);
    throw error;
  };
  try {
    const reports = store.importAll(everything());
    return reports instanceof Promise ? reports.then(outcome, orTakenBack) : outcome(reports);
  } catch (error) {
    return orTakenBack(error);
  }
}
