import { articleOf, type Dossier, type Statement } from '@depeche/model';
import { sql } from 'kysely';
import { amendDossier } from '../../amendments/amend-dossier.ts';
import { nameOf } from '../../amendments/assert-fits.ts';
import { readCorrection } from '../../amendments/read-correction.ts';
import type { AmendableType, Amendment, Correction } from '../../contract/amendments.ts';
import { StoreError } from '../../error.ts';
import { slot } from '../../sql/slot.ts';
import type { DossierRow } from '../dossiers.ts';
import { exportDossier } from '../export.ts';
import { beginEdition } from '../import/edition.ts';
import { forgetEarlier } from '../import/operation.ts';
import type { Writer } from '../import/writer.ts';
import { writeLog } from '../log.ts';
import type { Runner } from '../runner.ts';
import { bumpDataVersion } from '../state.ts';
import type { Steps } from '../steps.ts';
import {
  allAmendments,
  changeCorrection,
  dropAmendment,
  findAmendment,
  forgetDigests,
  putAmendment,
} from './amendments.ts';

/** Makes an amendment hold, for all dossiers that have its record. Throws `BROKEN_AMENDMENT`. */
export function* amend(runner: Runner, write: Writer, wanted: Amendment): Steps<void> {
  const amendment = wanted.action === 'CORRECT' ? readCorrection(wanted) : wanted;
  const { action, type, slug, reason } = amendment;
  assertReason(reason);
  yield* runner.transaction(function* () {
    if ((yield* findAmendment(runner, type, slug))?.action === 'TAKE_DOWN')
      throw broken(`${capital(nameOf(amendment))} was taken down; withdraw that first.`);
    yield* putAmendment(runner, write, amendment);
    if (amendment.action === 'TAKE_DOWN') yield* stripCorrections(runner, amendment);
    yield* forgetEarlier(runner);
    yield* bumpDataVersion(runner);
    const dossiers = yield* claimantsOf(runner, type, slug);
    let isApplied = false;
    for (const row of dossiers) isApplied = (yield* putAgain(runner, write, row, amendment)) || isApplied;
    if (!isApplied) throw broken(`There is no ${type} “${slug}” to be amended.`);
    yield* writeLog(write, action, { type, slug, reason });
    yield* runner.eraseWords();
  });
}

/** Takes an amendment back; what it has changed comes back when it is imported again. Throws `BROKEN_AMENDMENT`. */
export function* withdraw(
  runner: Runner,
  write: Writer,
  type: AmendableType,
  slug: string,
  reason: string,
): Steps<void> {
  assertReason(reason);
  yield* runner.transaction(function* () {
    if (!(yield* findAmendment(runner, type, slug)))
      throw broken(`There is no amendment of ${nameOf({ type, slug })} to be withdrawn.`);
    yield* forgetDigests(runner, type, slug);
    yield* dropAmendment(runner, type, slug);
    // An edition of before would be taken for one that has come whole.
    yield* forgetEarlier(runner);
    yield* writeLog(write, 'RESTORE', { type, slug, reason });
  });
}

/** Puts a dossier in the place it has already, as amendments make it. Gives whether it has the record. */
function* putAgain(
  runner: Runner,
  write: Writer,
  { id, ...row }: DossierRow,
  { action, type, slug }: Amendment,
): Steps<boolean> {
  const dossier = yield* exportDossier(runner, row.slug);
  if (!dossier) return false;
  const edition = yield* beginEdition(runner, write, row, id, false);
  try {
    yield* edition.put(dossier);
    yield* edition.finish();
  } catch (cause) {
    if (!(cause instanceof StoreError) || cause.code !== 'BROKEN_REFERENCE') throw cause;
    throw broken(`${action} of ${nameOf({ type, slug })} does not fit: ${cause.message}`, cause);
  }
  return edition.applied.some((each) => each.type === type && each.slug === slug);
}

/** The dossiers that have a record, in the order of their imports; of a statement, those that have its article. */
function* claimantsOf(runner: Runner, type: AmendableType, slug: string): Steps<DossierRow[]> {
  const table = type === 'statement' ? 'article' : type;
  const query = runner.once(
    `rows of ${table}`,
    () => sql<DossierRow>`select d.* from dossier_record as c cross join dossier as d
      where c.record = (select id from ${sql.table(table)} where slug = ${slot('slug')})
      and d.id = c.dossier order by d.sequence`,
  );
  // A slug that is none of a statement has no article either.
  return yield* runner.all(query, {
    slug: type === 'statement' ? articleOf(slug as Statement['slug']) : slug,
  });
}

const NOTHING: Dossier = {
  slug: '',
  version: 1,
  actors: [],
  places: [],
  topics: [],
  events: [],
  articles: [],
  statements: [],
  mentions: [],
  notes: [],
  conflicts: [],
};

/** Corrections do not keep what is taken down either. */
function* stripCorrections(runner: Runner, takeDown: Amendment): Steps<void> {
  for (const correction of yield* allAmendments(runner)) {
    if (correction.action !== 'CORRECT') continue;
    const [record] = recordsOf(amendDossier(dossierOf(correction), [takeDown]).dossier);
    if (!record) yield* dropAmendment(runner, correction.type, correction.slug);
    else yield* changeCorrection(runner, correction, record);
  }
}

function dossierOf({ type, record }: Correction): Dossier {
  return { ...NOTHING, [`${type}s`]: [record] };
}

function recordsOf({ actors, articles, events, statements }: Dossier) {
  return [...actors, ...articles, ...events, ...statements];
}

function assertReason(reason: string): void {
  if (reason.trim() === '') throw broken('An amendment needs a reason, which stays in the log.');
}

function broken(message: string, cause?: unknown): StoreError {
  return new StoreError('BROKEN_AMENDMENT', message, { cause });
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
