import { setImmediate } from 'node:timers/promises';
import { StoreError } from '@depeche/store';
import { TerminalError } from '../../error.ts';
import { exitCodes } from '../../exit-codes.ts';
import { codeOf } from '../check.ts';
import type { Context } from '../context.ts';
import { orFail } from '../open-store.ts';
import { checkFiles } from '../problems/check-files.ts';
import { orRefuse } from './exchange-failure.ts';
import type { ImportPlan } from './plan.ts';
import { createProgress } from './progress.ts';
import type { Reporter } from './reporter.ts';
import { hasErrors, type JobOptions, runJobs, type Target } from './run-jobs.ts';

/** What ends with an interrupt ends with this code, by the custom of shells. */
const INTERRUPTED = 130;

/** What the store says of one dossier: the next may be sound. */
const OF_A_DOSSIER = new Set(['OLDER_EDITION', 'BROKEN_REFERENCE', 'BROKEN_AMENDMENT']);

/** A file that is imported by itself. */
interface Unit {
  readonly file: string;
  /** Imports it, tells what came of it, and gives the exit code that this alone would have. */
  readonly run: () => Promise<number>;
}

/**
 * Imports every file in a transaction of its own: what is wrong with one keeps no other out, no more than one is in
 * memory, and the signal stops it between two files. Gives the exit code of the first that went wrong.
 */
export async function importEach(
  plan: ImportPlan,
  target: Target,
  options: JobOptions,
  reporter: Reporter,
  context: Context,
  signal: AbortSignal,
): Promise<number> {
  const units = unitsOf(plan, target, options, reporter, context);
  const progress = createProgress(context, {
    name: 'import',
    size: units.length,
    describe: (done) => `${done} of ${units.length} files`,
  });
  let code: number = exitCodes.fine.code;
  let done = 0;
  for (const { file, run } of units) {
    // Signals are heard in between.
    await setImmediate();
    if (signal.aborted) break;
    progress.end();
    const own = await run().catch((error: unknown) => refused(error, file, context));
    code = code === exitCodes.fine.code ? own : code;
    done++;
    progress.advance(1);
  }
  progress.end();
  await reporter.end();
  if (done === units.length) return code;
  context.say(
    `depeche: Stopped after ${done} of ${units.length} files; the same command goes on from there.`,
  );
  return INTERRUPTED;
}

function unitsOf(
  plan: ImportPlan,
  target: Target,
  options: JobOptions,
  reporter: Reporter,
  context: Context,
): Unit[] {
  const runs = (
    ...[dossiers, jobs]: readonly [Parameters<typeof runJobs>[1], Parameters<typeof runJobs>[2]]
  ) =>
    orRefuse(() =>
      orFail(async () => {
        await target.records.prepare(jobs);
        return runJobs(target, dossiers, jobs, options, reporter.take, context);
      }),
    );
  const holders = new Map<string, string>();
  const documents = plan.documents.map((file) => ({
    file,
    run: async () => {
      const checked = await checkFiles([file], context);
      const [dossier] = checked.files.flatMap((each) => each.dossier ?? []);
      if (!dossier) {
        await reporter.tellWrong(checked);
        return codeOf(checked);
      }
      assertAlone(holders, dossier.slug, file);
      await reporter.tell(await runs([dossier], []));
      return exitCodes.fine.code;
    },
  }));
  const jobs = plan.jobs.map((job) => ({
    file: job.file,
    run: async () => {
      const outcome = await runs([], [job]);
      await reporter.tell(outcome);
      if (outcome.reports === undefined && !options.isDry)
        context.say(`depeche: ${job.file}: Nothing of it was imported.`);
      return hasErrors(outcome) ? exitCodes.found.code : exitCodes.fine.code;
    },
  }));
  return [...documents, ...jobs];
}

/** The second of two files that hold one dossier would replace what the first brought. */
function assertAlone(holders: Map<string, string>, slug: string, file: string): void {
  const other = holders.get(slug);
  if (other !== undefined)
    throw new TerminalError('BAD_USAGE', `The files ${other} and ${file} both hold the dossier ${slug}.`);
  holders.set(slug, file);
}

/** Tells why a file was not imported, unless it is for a reason that would keep out the others too. */
function refused(error: unknown, file: string, context: Context): number {
  if (!(error instanceof TerminalError)) throw error;
  const isOfTheStore = error.code === 'STORE_FAILED';
  const isOfADossier = error.cause instanceof StoreError && OF_A_DOSSIER.has(error.cause.code);
  if (isOfTheStore && !isOfADossier) throw error;
  context.say(`depeche: ${file}: ${error.message}`);
  return error.exitCode;
}
