import type { Dossier } from '@depeche/model';
import { sql } from 'kysely';
import type { ImportReport } from '../../contract/dossiers.ts';
import type { Stats } from '../../contract/stats.ts';
import { StoreError } from '../../error.ts';
import { assertWhole } from '../../import/assert-whole.ts';
import { bundlesOf } from '../../import/bundle.ts';
import { digestOf } from '../../import/digest.ts';
import { type DossierRow, findDossier } from '../dossiers.ts';
import type { Runner } from '../runner.ts';
import { refreshArticleRecords } from './article-records.ts';
import { claimantsOf, dropVersions, keepVersions, takeClaims } from './claims.ts';
import { putBundle, reserveBundle } from './put-bundle.ts';
import type { ClaimedType } from './put-record.ts';
import { readBundle } from './read-bundle.ts';
import { release } from './release.ts';
import { Session } from './session.ts';
import { reserve, settle } from './settle.ts';
import type { Writer } from './writer.ts';

type Outcome = ImportReport['outcome'];

/** Puts a dossier in whole, or not at all. */
export function importDossier(runner: Runner, write: Writer, dossier: Dossier): ImportReport {
  const { digest, isHeld } = prepare(runner, dossier);
  const outcome = isHeld ? 'unchanged' : runner.transaction(() => replace(runner, write, dossier, digest));
  return reportOf(dossier, outcome);
}

/** Puts several dossiers in, each of them whole, or none of them. */
export function importDossiers(runner: Runner, write: Writer, dossiers: readonly Dossier[]): ImportReport[] {
  const prepared = dossiers.map((dossier) => ({ dossier, ...prepare(runner, dossier) }));
  // What the store holds already is no reason to keep other writers waiting.
  if (prepared.every(({ isHeld }) => isHeld))
    return dossiers.map((dossier) => reportOf(dossier, 'unchanged'));
  return runner.transaction(() =>
    prepared.map(({ dossier, digest }) => reportOf(dossier, replace(runner, write, dossier, digest))),
  );
}

function prepare(runner: Runner, dossier: Dossier) {
  assertWhole(dossier);
  const digest = digestOf(dossier);
  return { digest, isHeld: findDossier(runner, dossier.slug)?.digest === digest };
}

function reportOf(dossier: Dossier, outcome: Outcome): ImportReport {
  return { dossier: dossier.slug, outcome, records: countRecords(dossier) };
}

function replace(runner: Runner, write: Writer, dossier: Dossier, digest: string): Outcome {
  const held = findDossier(runner, dossier.slug);
  if (held?.digest === digest) return 'unchanged';
  assertNewer(dossier, held);
  const sequence = bumpDataVersion(runner);
  const row = {
    slug: dossier.slug,
    version: dossier.version,
    digest,
    imported_at: new Date().toISOString(),
    sequence,
    title: textOf(dossier.title),
    provenance: textOf(dossier.provenance),
  };
  const id = held?.id ?? write.create('dossier', row);
  if (held) write.upsert('dossier', { id, ...row });
  const session = new Session(runner, write, id, sequence);
  const previous = takeClaims(session);
  const claimed = putAll(session, dossier);
  for (const claim of previous) if (!claimed.has(claim.record)) release(session, claim);
  refreshArticleRecords(session);
  session.writeWords();
  return held ? 'replaced' : 'created';
}

/** Writes every record of the dossier, and claims it. */
function putAll(session: Session, dossier: Dossier): ReadonlySet<number> {
  const { write } = session;
  const claimed = new Set<number>();
  const claim = (type: ClaimedType, ordinal: number, record: number, own_json: string | null) => {
    write.insert('dossier_record', { dossier: session.dossier, type, ordinal, record, own_json });
    claimed.add(record);
  };
  const articles = new Set(dossier.articles.map(({ slug }) => slug));
  // First every record gets its place, for they refer to one another in any order.
  const incoming = [
    dossier.actors.map((record) => reserve(session, 'actor', record)),
    dossier.places.map((record) => reserve(session, 'place', record)),
    dossier.topics.map((record) => reserve(session, 'topic', record)),
    dossier.events.map((record) => reserve(session, 'event', record)),
    dossier.conflicts.map((record) => reserve(session, 'conflict', record)),
  ] as const;
  const bundles = bundlesOf(dossier).map((bundle) => reserveBundle(session, bundle));
  for (const records of incoming) {
    for (const [ordinal, each] of records.entries())
      claim(each.type, ordinal, each.id, settle(session, each, articles));
  }
  for (const [ordinal, reserved] of bundles.entries()) {
    if (reserved.isHeld) keepBundle(session, reserved.id, JSON.stringify(reserved.bundle));
    putBundle(session, reserved);
    claim('article', ordinal, reserved.id, null);
  }
  return claimed;
}

/** Another dossier that shares an article keeps its version where this one's is different. */
function keepBundle({ runner }: Session, id: number, incoming: string): void {
  if (claimantsOf(runner, id).length === 0) return;
  const shown = JSON.stringify(readBundle(runner, id));
  if (shown === incoming) return;
  keepVersions(runner, id, shown);
  dropVersions(runner, id, incoming);
}

function textOf(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function assertNewer({ slug, version }: Dossier, held: DossierRow | undefined): void {
  if (!held || version >= held.version) return;
  throw new StoreError(
    'OLDER_EDITION',
    `The store holds edition ${held.version} of the dossier ${slug}; edition ${version} does not replace it.`,
  );
}

function bumpDataVersion(runner: Runner): number {
  const query = runner.once(
    'bump',
    () => sql<{ data_version: number }>`update store_state set data_version = data_version + 1
      where one = 1 returning data_version`,
  );
  return runner.get(query)?.data_version ?? 0;
}

function countRecords(dossier: Dossier): Stats {
  return {
    article: dossier.articles.length,
    actor: dossier.actors.length,
    statement: dossier.statements.length,
    event: dossier.events.length,
    place: dossier.places.length,
    topic: dossier.topics.length,
    conflict: dossier.conflicts.length,
    mention: dossier.mentions.length,
    note: dossier.notes.length,
    dossier: 1,
  };
}
