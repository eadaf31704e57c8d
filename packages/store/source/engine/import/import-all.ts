import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import { amendDossier } from '../../amendments/amend-dossier.ts';
import type { DossierStream, ImportReport } from '../../contract/dossiers.ts';
import { StoreError } from '../../error.ts';
import { countRecords } from '../../import/count-records.ts';
import { Digest, type Head } from '../../import/digest.ts';
import { slot } from '../../sql/slot.ts';
import { allAmendments } from '../amendments/amendments.ts';
import { type DossierRow, findDossier } from '../dossiers.ts';
import { writeLog } from '../log.ts';
import type { Runner } from '../runner.ts';
import { bumpDataVersion } from '../state.ts';
import type { Steps } from '../steps.ts';
import { beginEdition, type Edition } from './edition.ts';
import { Operation } from './operation.ts';
import type { Writer } from './writer.ts';

/** Puts several dossiers in, each of them whole or as a stream of parts, or none of them. */
export function* importAll(
  runner: Runner,
  write: Writer,
  dossiers: Iterable<Dossier | DossierStream>,
): Steps<ImportReport[]> {
  const act = () =>
    runner.lateTransaction(function* (begin) {
      const operation = new Operation(runner, write, begin);
      const reports: ImportReport[] = [];
      for (const dossier of dossiers)
        reports.push(
          isStream(dossier)
            ? yield* importStream(operation, dossier)
            : yield* importWhole(operation, dossier),
        );
      return reports;
    });
  const mayBeLarge = !Array.isArray(dossiers) || dossiers.some(isStream);
  return yield* mayBeLarge ? runner.spilling(act) : act();
}

function isStream(dossier: Dossier | DossierStream): dossier is DossierStream {
  return 'parts' in dossier;
}

function* importWhole(operation: Operation, dossier: Dossier): Steps<ImportReport> {
  const { runner } = operation;
  const digest = new Digest(dossier).add(dossier).value();
  const isHeld = function* (): Steps<boolean> {
    return (yield* findDossier(runner, dossier.slug))?.digest === digest;
  };
  const unchanged = function* (): Steps<ImportReport> {
    const { dossier: amended, applied } = amendDossier(dossier, yield* allAmendments(runner));
    const records = countRecords(amended);
    return { dossier: dossier.slug, outcome: 'unchanged', records, amendments: applied };
  };
  // What the store holds already is no reason to keep other writers waiting.
  if (yield* isHeld()) return yield* unchanged();
  yield* operation.begin();
  if (yield* isHeld()) return yield* unchanged();
  const held = yield* findDossier(runner, dossier.slug);
  const edition = yield* beginImport(operation, dossier, held, digest);
  yield* edition.put(dossier);
  return yield* conclude(operation, dossier, held, edition);
}

/**
 * Whether a stream is the same as what the store holds is known only when all of it has passed: then what was written on
 * the way is taken back. To look first would mean to go through it twice, and not every source can be read twice.
 */
function* importStream(operation: Operation, stream: DossierStream): Steps<ImportReport> {
  const { runner } = operation;
  yield* operation.begin();
  const held = yield* findDossier(runner, stream.slug);
  const act = () => replaceByStream(operation, stream, held);
  return (yield* held ? runner.tentatively(act) : act()).report;
}

function* replaceByStream(
  operation: Operation,
  stream: DossierStream,
  held: DossierRow | undefined,
): Steps<{ readonly report: ImportReport; readonly stays: boolean }> {
  const digest = new Digest(stream);
  const edition = yield* beginImport(operation, stream, held, '');
  for (const part of stream.parts) {
    digest.add(part);
    yield* edition.put(part);
  }
  const value = digest.value();
  if (held?.digest === value) {
    const { records, applied: amendments } = edition;
    return { report: { dossier: stream.slug, outcome: 'unchanged', records, amendments }, stays: false };
  }
  yield* setDigest(operation.runner, stream.slug, value);
  return { report: yield* conclude(operation, stream, held, edition), stays: true };
}

function* beginImport(
  operation: Operation,
  head: Head,
  held: DossierRow | undefined,
  digest: string,
): Steps<Edition> {
  const { runner, write } = operation;
  const { slug, version = 1 } = head;
  assertNewer(slug, version, held);
  yield* operation.keep(slug, version);
  const row = {
    slug,
    version,
    digest,
    imported_at: new Date().toISOString(),
    sequence: yield* bumpDataVersion(runner),
    title: textOf(head.title),
    provenance: textOf(head.provenance),
  };
  return yield* beginEdition(runner, write, row, held?.id, true);
}

/** Finishes an edition, notes it in the log, and reports it. */
function* conclude(
  { write }: Operation,
  { slug, version = 1 }: Head,
  held: DossierRow | undefined,
  edition: Edition,
): Steps<ImportReport> {
  const records = yield* edition.finish();
  yield* writeLog(write, 'IMPORT', { type: 'dossier', slug, edition: version });
  return { dossier: slug, outcome: held ? 'replaced' : 'created', records, amendments: edition.applied };
}

function assertNewer(slug: string, version: number, held: DossierRow | undefined): void {
  if (!held || version >= held.version) return;
  throw new StoreError(
    'OLDER_EDITION',
    `The store holds edition ${held.version} of the dossier ${slug}; edition ${version} does not replace it.`,
  );
}

function textOf(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function* setDigest(runner: Runner, slug: string, digest: string): Steps<void> {
  const query = runner.once(
    'set digest',
    () => sql`update dossier set digest = ${slot('digest')} where slug = ${slot('slug')}`,
  );
  yield* runner.run(query, { slug, digest });
}
